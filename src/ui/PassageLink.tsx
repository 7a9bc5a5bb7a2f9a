/** A link to a passage of the report, by its number; a real link, so that it can be copied. */
import type { ComponentChildren } from 'preact';

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
    <a
      class="passage-link"
      href={`?view=report&psg=${id}`}
      aria-label={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        onOpen(id);
      }}
    >
      {children}
    </a>
  );
}
