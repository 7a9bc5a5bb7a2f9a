/** The legend of a sheet: the marks on the map, and the themes whose colours they bear. */
import { CLASS_LIMIT_METRES } from '../../domain/accuracy.ts';
import type { BaseLineRow, LegendRow } from '../../domain/LegendRow.ts';
import type { SchematicPart } from '../../domain/SchematicPart.ts';
import { formatLength } from '../../i18n/format.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { useInterface } from '../Interface.ts';
import { SchematicNote } from '../legend/SchematicNote.tsx';
import { Swatch } from '../legend/Swatch.tsx';

interface ThemeColour {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

export interface SheetLegendProps {
  readonly rows: readonly LegendRow[];
  /** Of the base map. */
  readonly lines: readonly BaseLineRow[];
  readonly themes: readonly ThemeColour[];
  /** How the map of a theme is to be read. */
  readonly notes: readonly string[];
  readonly schematic: readonly SchematicPart[];
}

export function SheetLegend({ rows, lines, themes, notes, schematic }: SheetLegendProps) {
  const { language, messages } = useInterface();
  const words = PRINT_MESSAGES[language];
  return (
    <section class="sheet-legend">
      <h2>{words.legend}</h2>
      <ul class="sheet-marks">
        {rows.map(({ key, swatch, classes }) => (
          <li key={key}>
            <Swatch swatch={swatch} sample={messages.legendSample} />
            <span>
              {messages.legendRow[key]}
              {classes.length > 0 && (
                <small> {classes.map((each) => `${messages.accuracyClass[each]} ≤ ${formatLength(CLASS_LIMIT_METRES[each], language, messages)}`).join(messages.listSeparator)}</small>
              )}
            </span>
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <ul class="sheet-lines">
          {lines.map(({ key, swatch }) => (
            <li key={key}>
              <Swatch swatch={swatch} sample={messages.legendSample} />
              {messages.controls.baseLine[key]}
            </li>
          ))}
        </ul>
      )}
      {themes.length > 0 && (
        <>
          <h3>{words.themes}</h3>
          <ul class="sheet-themes">
            {themes.map(({ id, name, colour }) => (
              <li key={id} style={{ '--mark': colour }}>
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <SchematicNote parts={schematic} />
    </section>
  );
}
