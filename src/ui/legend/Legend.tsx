/** The legend: one row for each mark that is on the map. */
import { CLASS_LIMIT_METRES } from '../../domain/accuracy.ts';
import type { LegendRow } from '../../domain/LegendRow.ts';
import { formatLength } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { Swatch } from './Swatch.tsx';

export interface LegendProps {
  readonly rows: readonly LegendRow[];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function Legend({ rows, isOpen, onToggle }: LegendProps) {
  const { language, messages } = useInterface();
  if (rows.length === 0) return null;
  return (
    <details class="legend" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{messages.legend}</summary>
      <ul>
        {rows.map(({ key, swatch, classes }) => (
          <li key={key}>
            <Swatch swatch={swatch} sample={messages.legendSample} />
            <span>
              {messages.legendRow[key]}
              {classes.length > 0 && (
                <small>
                  {classes
                    .map((each) => `${messages.accuracyClass[each]} ≤ ${formatLength(CLASS_LIMIT_METRES[each], language, messages)}`)
                    .join(messages.listSeparator)}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {messages.legendColour} {rows.some(({ key }) => key === 'zone') && messages.legendZoneColour}
      </p>
    </details>
  );
}
