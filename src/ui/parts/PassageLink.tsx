/** A number that leads to its passage of the report. */
import type { ComponentChildren } from 'preact';
import { openPassage } from '../../state/transitions.ts';
import { StateLink } from './StateLink.tsx';

export interface PassageLinkProps {
  /** "2024/3/2" */
  readonly id: string;
  readonly onOpen: (id: string) => void;
  /** What a screen reader says in place of the number. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function PassageLink({ id, onOpen, label, children }: PassageLinkProps) {
  return (
    <StateLink class="passage-link" to={(state) => openPassage(state, id)} onFollow={() => onOpen(id)} label={label}>
      {children}
    </StateLink>
  );
}
