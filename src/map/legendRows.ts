/** The legend as data, made from the table and palette that draw the map. */
import { CLASS_LIMIT_METRES, type MeasuredClass } from '../domain/accuracy.ts';
import type { LegendKey, LegendRow } from '../domain/LegendRow.ts';
import { MARK_STYLES, type MarkStyle } from './markStyles.ts';
import type { Scheme } from '../domain/Scheme.ts';
import { PALETTES, type MapPalette } from './palette.ts';
import { withAlpha } from './colours.ts';
import type { ShownMarks } from './shownMarks.ts';

const CLASSES = Object.keys(CLASS_LIMIT_METRES) as MeasuredClass[];

const ROWS = ['town', 'town-outline', 'pin', 'soft', 'host', 'outline', 'rough-outline', 'area', 'line', 'corridor', 'zone', 'context'] as const satisfies readonly LegendKey[];

const SHAPES = {
  town: 'text',
  'town-outline': 'border',
  pin: 'disc',
  soft: 'soft',
  host: 'circle',
  outline: 'outline',
  'rough-outline': 'outline',
  area: 'circle',
  line: 'line',
  corridor: 'band',
  zone: 'outline',
  context: 'circle',
} as const satisfies Record<LegendKey, LegendRow['swatch']['shape']>;

/** Only the rows whose marks are on the map now, and those that are chosen: what was pressed can be pressed again. */
export function legendRows(shown: ShownMarks, scheme: Scheme, chosen: readonly LegendKey[] = []): LegendRow[] {
  const palette = PALETTES[scheme];
  return ROWS.filter((key) => shown.has(key) || chosen.includes(key)).map((key) => {
    const style: MarkStyle = MARK_STYLES[key];
    return {
      key,
      classes: CLASSES.filter((each) => shown.get(key)?.classes.has(each) === true),
      count: shown.get(key)?.count ?? 0,
      swatch: {
        shape: SHAPES[key],
        fill: key === 'town' ? palette.ink : withAlpha(fillColour(key, palette), style.fill),
        stroke: withAlpha(lineColour(key, palette), style.line),
        dashed: style.dashPixels !== undefined,
        hatched: style.hatchPixels !== undefined,
      },
    };
  });
}

function fillColour(key: LegendKey, palette: MapPalette): string {
  if (key === 'town-outline') return palette.districtLine;
  return key === 'corridor' || key === 'line' ? palette.roadFill : palette.ink;
}

function lineColour(key: LegendKey, palette: MapPalette): string {
  if (key === 'pin') return palette.halo;
  if (key === 'corridor' || key === 'line') return palette.roadCasing;
  if (key === 'town-outline') return palette.districtLine;
  if (key === 'context') return palette.context;
  return palette.ink;
}
