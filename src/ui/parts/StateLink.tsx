/** A link to another view of the page: followed here, and still one that can be copied or opened apart. */
import type { ComponentChildren } from 'preact';
import type { AppState } from '../../state/AppState.ts';
import { useInterface } from '../Interface.ts';

export interface StateLinkProps {
  readonly class: string;
  readonly id?: string;
  /** What the link does to the state; its address is made of this. */
  readonly to: (state: AppState) => AppState;
  readonly onFollow: () => void;
  /** What a screen reader says in place of the text. */
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}

export function StateLink({ class: name, id, to, onFollow, label, children }: StateLinkProps) {
  const { hrefOf } = useInterface();
  return (
    <a
      class={name}
      id={id}
      href={hrefOf(to)}
      aria-label={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onFollow();
      }}
    >
      {children}
    </a>
  );
}
