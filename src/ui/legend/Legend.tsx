/** The legend: the marks and lines on the map and what the colours stand for. What it counts it also filters: a click shows that alone, another takes it back. */
import { CLASS_LIMIT_METRES } from '../../domain/accuracy.ts';
import type { BaseLineRow, LegendKey, LegendRow } from '../../domain/LegendRow.ts';
import type { PlaceMark } from '../../domain/placeMark.ts';
import type { SchematicPart } from '../../domain/SchematicPart.ts';
import type { Theme } from '../../domain/Theme.ts';
import { formatLength } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { PlaceCount } from '../parts/PlaceCount.tsx';
import { LegendThemes } from './LegendThemes.tsx';
import { SchematicNote } from './SchematicNote.tsx';
import { Swatch } from './Swatch.tsx';

export interface LegendProps {
  readonly themes: readonly Theme[];
  readonly themeCounts: ReadonlyMap<string, number>;
  readonly chosenThemes: readonly string[];
  /** False where the themes stand beside the map already. */
  readonly showsThemes: boolean;
  readonly rows: readonly LegendRow[];
  readonly chosenMarks: readonly PlaceMark[];
  readonly lines: readonly BaseLineRow[];
  readonly schematic: readonly SchematicPart[];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onToggleTheme: (theme: string) => void;
  readonly onToggleMark: (mark: PlaceMark) => void;
}

export function Legend(props: LegendProps) {
  const { messages } = useInterface();
  const { themeCounts, chosenThemes, rows, chosenMarks, lines } = props;
  const themes = props.themes.filter(({ id }) => (themeCounts.get(id) ?? 0) > 0 || chosenThemes.includes(id));
  return (
    <details class="legend" open={props.isOpen} onToggle={(event) => props.onToggle(event.currentTarget.open)}>
      <summary>
        {messages.legend}
        <small>{messages.controls.legendFilters}</small>
      </summary>
      <div class="legend-body scroll-cue">
        {themes.length > 0 && (
          <LegendThemes themes={themes} counts={themeCounts} chosen={chosenThemes} startsOpen={props.showsThemes} onToggle={props.onToggleTheme} />
        )}
        <ul class="legend-marks" aria-label={messages.controls.legendMarks}>
          {rows.map((row) => (
            <li key={row.key}>
              <MarkRow row={row} chosen={chosenMarks} onToggle={props.onToggleMark} />
            </li>
          ))}
        </ul>
        {lines.length > 0 && (
          <ul class="legend-lines" aria-label={messages.controls.legendLines}>
            {lines.map(({ key, swatch }) => (
              <li key={key}>
                <div class="legend-item">
                  <Swatch swatch={swatch} sample={messages.legendSample} />
                  <span>{messages.controls.baseLine[key]}</span>
                </div>
              </li>
            ))}
          </ul>
        )}
        <SchematicNote parts={props.schematic} />
      </div>
    </details>
  );
}

interface MarkRowProps {
  readonly row: LegendRow;
  readonly chosen: readonly PlaceMark[];
  readonly onToggle: (mark: PlaceMark) => void;
}

/** Outlines of towns are drawn whatever the filter: they are told, not chosen. */
function MarkRow({ row: { key, swatch, classes, count }, chosen, onToggle }: MarkRowProps) {
  const { language, messages } = useInterface();
  const notes: Partial<Record<LegendKey, string>> = { host: messages.controls.legendHeld, zone: messages.legendZoneColour };
  const note =
    notes[key] ??
    classes.map((each) => `${messages.accuracyClass[each]} ≤ ${formatLength(CLASS_LIMIT_METRES[each], language, messages)}`).join(messages.listSeparator);
  const told = (
    <>
      <Swatch swatch={swatch} sample={messages.legendSample} />
      <span>
        {messages.legendRow[key]}
        {note !== '' && <small>{note}</small>}
      </span>
    </>
  );
  if (key === 'town-outline') return <div class="legend-item">{told}</div>;
  return (
    <button type="button" class="legend-item" aria-pressed={chosen.includes(key)} onClick={() => onToggle(key)}>
      {told}
      <PlaceCount count={count} />
    </button>
  );
}
