/** A name that leads to another place; a real link, so that it breaks with its line and can be copied. */
import type { ComponentChildren } from 'preact';

export interface PlaceLinkProps {
  readonly id: string;
  readonly onSelect: (id: string) => void;
  readonly children: ComponentChildren;
}

export function PlaceLink({ id, onSelect, children }: PlaceLinkProps) {
  return (
    <a
      class="place-link"
      href={`?sel=${id}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        onSelect(id);
      }}
    >
      {children}
    </a>
  );
}
