/** One icon of the kept set, drawn in the colour of its text. */
import { h, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IconShapes } from '../domain/IconShapes.ts';

export const IconsContext = createContext<Readonly<Record<string, IconShapes>>>({});

export interface IconProps {
  readonly name: string;
  /** Side in pixels. */
  readonly size?: number;
}

/** Decorative: the text beside it says the same. */
export function Icon({ name, size = 18 }: IconProps) {
  const shapes = useContext(IconsContext)[name] ?? [];
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shapes.map(([element, attributes]) => h(element, attributes))}
    </svg>
  );
}
