/** A link out of the frame to the map by itself, at the view that the frame shows. */
import type { ComponentChildren } from 'preact';
import type { Surface } from '../../domain/publicationRules.ts';
import type { AppState } from '../../state/AppState.ts';
import { useInterface } from '../Interface.ts';

export interface FullMapLinkProps {
  readonly class: string;
  /** Where all links out of this frame lead. */
  readonly surface: Surface;
  /** What the page shows that opens, besides the camera. */
  readonly to: (state: AppState) => AppState;
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function FullMapLink({ class: name, surface, to, label, children }: FullMapLinkProps) {
  const { hrefOf } = useInterface();
  return (
    <a
      class={name}
      href={hrefOf((state) => to({ ...state, surface }))}
      target="_blank"
      rel="noopener"
      aria-label={label}
      // The camera moves without a word to the page: it is read when the link is followed.
      onClick={(event) => (event.currentTarget.hash = location.hash)}
    >
      {children}
    </a>
  );
}
