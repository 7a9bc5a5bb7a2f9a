/** What lies nearest to the place, each with the range of its distance, and the way to measure every place from here. */
import type { NearRow } from '../../domain/NearRow.ts';
import { formatDistanceRange } from '../../i18n/format.ts';
import { PLACE_MESSAGES } from '../../i18n/place/index.ts';
import { useInterface } from '../Interface.ts';
import { Loading } from '../parts/Loading.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';

export interface NearSectionProps {
  /** Undefined until they are measured. */
  readonly rows: readonly NearRow[] | undefined;
  /** The file that could not be read. */
  readonly failure: string | undefined;
  readonly onRetry: () => void;
  readonly onSelect: (id: string) => void;
  /** Absent where no list shows the distances. */
  readonly onMeasureFrom: (() => void) | undefined;
  /** Draws a band around it; absent before the public. */
  readonly onBand: (() => void) | undefined;
}

export function NearSection({ rows, failure, onRetry, onSelect, onMeasureFrom, onBand }: NearSectionProps) {
  const { language, messages } = useInterface();
  const own = PLACE_MESSAGES[language];
  // From a line nothing is nearest, but a band is drawn around it.
  const isMeasured = rows?.length !== 0;
  if (!isMeasured && onBand === undefined) return null;
  return (
    <section class="near">
      <h3>{messages.nearby}</h3>
      {rows === undefined ? (
        <Loading failure={failure} onRetry={onRetry} />
      ) : (
        <>
          {isMeasured && (
            <>
              <dl>
                {rows.map(({ group, place, range }) => (
                  <div key={group}>
                    <dt>{messages.nearest[group]}</dt>
                    <dd>
                      <PlaceLink id={place.id} onSelect={onSelect}>
                        {place.properties.name[language]}
                      </PlaceLink>
                      <span class="near-range">{formatDistanceRange(range, language, messages)}</span>
                    </dd>
                  </div>
                ))}
              </dl>
              <p class="source">{messages.rangeNote}</p>
            </>
          )}
          {isMeasured && onMeasureFrom !== undefined && (
            <button type="button" class="text-button" onClick={onMeasureFrom}>
              {messages.measureFrom}
            </button>
          )}
          {onBand !== undefined && (
            <button type="button" class="text-button" onClick={onBand}>
              {own.bandAround}
            </button>
          )}
        </>
      )}
    </section>
  );
}
