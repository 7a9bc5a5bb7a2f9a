/** One row of a sheet: what it is about, and what is stated of it, each statement with its date, grade and source. */
import { InferredMark } from '../parts/InferredMark.tsx';
import { PassageLink } from '../parts/PassageLink.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';
import type { SheetRow } from './SheetSection.ts';

export interface SheetRowViewProps {
  readonly row: SheetRow;
  /** Absent on paper. */
  readonly onOpenPassage?: ((id: string) => void) | undefined;
}

export function SheetRowView({ row: { term, texts, passage, outcome, isUnknown = false, isInferred = false, isConflict = false }, onOpenPassage }: SheetRowViewProps) {
  return (
    <div class="park-row">
      <dt>
        {passage !== undefined && onOpenPassage !== undefined ? (
          <PassageLink id={passage} onOpen={onOpenPassage}>
            {term}
          </PassageLink>
        ) : (
          term
        )}
        {isInferred && <InferredMark />}
        {outcome !== undefined && <span class={`outcome outcome-${outcome.class}`}>{outcome.word}</span>}
      </dt>
      <dd class={isConflict ? 'park-conflict' : undefined}>
        {texts.map(({ text, note, source, isInferred: isTextInferred = false }, index) => (
          <div key={index} class="park-text">
            {isConflict && index > 0 && <span class="park-versus" aria-hidden="true">≠</span>}
            {text !== '' && (
              <p class={isUnknown && index === 0 ? 'not-found' : undefined}>
                {text}
                {isTextInferred && <InferredMark />}
              </p>
            )}
            {note !== undefined && <p class="note">{note}</p>}
            {source !== undefined && <SourceLine {...source} />}
          </div>
        ))}
      </dd>
    </div>
  );
}
