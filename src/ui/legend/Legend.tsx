/** The legend: the themes in use and the marks on the map, each with its count; a click shows that alone, another takes it back. */
import { CLASS_LIMIT_METRES } from '../../domain/accuracy.ts';
import type { LegendRow } from '../../domain/LegendRow.ts';
import type { PlaceMark } from '../../domain/placeMark.ts';
import { toneOf } from '../../domain/Scheme.ts';
import type { SchematicPart } from '../../domain/SchematicPart.ts';
import type { Theme } from '../../domain/Theme.ts';
import { formatLength, formatNumber } from '../../i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { SchematicNote } from './SchematicNote.tsx';
import { Swatch } from './Swatch.tsx';

export interface LegendProps {
  readonly themes: readonly Theme[];
  readonly themeCounts: ReadonlyMap<string, number>;
  readonly chosenThemes: readonly string[];
  readonly rows: readonly LegendRow[];
  readonly chosenMarks: readonly PlaceMark[];
  readonly schematic: readonly SchematicPart[];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onToggleTheme: (theme: string) => void;
  readonly onToggleMark: (mark: PlaceMark) => void;
}

export function Legend(props: LegendProps) {
  const { language, messages, scheme } = useInterface();
  const { themeCounts, chosenThemes, rows, chosenMarks } = props;
  const themes = props.themes.filter(({ id }) => (themeCounts.get(id) ?? 0) > 0 || chosenThemes.includes(id));
  if (themes.length === 0 && rows.length === 0) return null;
  return (
    <details class="legend" open={props.isOpen} onToggle={(event) => props.onToggle(event.currentTarget.open)}>
      <summary>
        {messages.legend}
        <small>{messages.controls.legendFilters}</small>
      </summary>
      <div class="legend-body">
        {themes.length > 0 && (
          <ul class="legend-themes" aria-label={messages.themes}>
            {themes.map(({ id, short, icon, colour }) => {
              const count = formatNumber(themeCounts.get(id) ?? 0, language);
              return (
                <li key={id}>
                  <button
                    type="button"
                    class="legend-item"
                    aria-pressed={chosenThemes.includes(id)}
                    aria-label={messages.themeCount(short[language], count)}
                    style={{ '--theme': colour[toneOf(scheme)] }}
                    onClick={() => props.onToggleTheme(id)}
                  >
                    <span class="theme-icon">
                      <Icon name={icon} size={14} />
                    </span>
                    <span>{short[language]}</span>
                    <span class="count">{count}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
        <ul class="legend-marks" aria-label={messages.controls.legendMarks}>
          {rows.map((row) => (
            <li key={row.key}>
              <MarkRow row={row} chosen={chosenMarks} onToggle={props.onToggleMark} />
            </li>
          ))}
        </ul>
        <p>
          {messages.legendColour} {rows.some(({ key }) => key === 'zone') && messages.legendZoneColour}
        </p>
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
  const shown = formatNumber(count, language);
  const told = (
    <>
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
    </>
  );
  if (key === 'town-outline') return <div class="legend-item">{told}</div>;
  return (
    <button
      type="button"
      class="legend-item"
      aria-pressed={chosen.includes(key)}
      onClick={() => onToggle(key)}
    >
      {told}
      <span class="count">{shown}</span>
    </button>
  );
}
