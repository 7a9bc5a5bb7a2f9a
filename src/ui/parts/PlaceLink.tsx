/** A name that leads to another place. */
import type { ComponentChildren } from 'preact';
import { select } from '../../state/transitions.ts';
import { StateLink } from './StateLink.tsx';

export interface PlaceLinkProps {
  readonly id: string;
  readonly onSelect: (id: string) => void;
  readonly children: ComponentChildren;
}

export function PlaceLink({ id, onSelect, children }: PlaceLinkProps) {
  return (
    <StateLink class="place-link" to={(state) => select(state, id)} onFollow={() => onSelect(id)}>
      {children}
    </StateLink>
  );
}
