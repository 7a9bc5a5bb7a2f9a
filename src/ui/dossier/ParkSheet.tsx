/** The sheet of a park on the screen: section by section, an empty one with the reason why it is. */
import type { SheetSection } from './SheetSection.ts';
import { SheetRowView } from './SheetRowView.tsx';

export interface ParkSheetProps {
  readonly sections: readonly SheetSection[];
  readonly onOpenPassage: (id: string) => void;
}

export function ParkSheet({ sections, onOpenPassage }: ParkSheetProps) {
  return (
    <div class="park-sheet">
      {sections.map(({ id, heading, intro, rows, none }) => (
        <section key={id} class={`park-${id}`}>
          <h3>{heading}</h3>
          {intro !== undefined && <p class="quiet">{intro}</p>}
          {none !== undefined && <p class="not-found">{none}</p>}
          {rows.length > 0 && (
            <dl>
              {rows.map((row, index) => (
                <SheetRowView key={index} row={row} onOpenPassage={onOpenPassage} />
              ))}
            </dl>
          )}
        </section>
      ))}
    </div>
  );
}
