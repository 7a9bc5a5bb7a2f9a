/** The lines of the base map as rows of the legend, in the colours that draw them. */
import type { BaseLineRow } from '../domain/LegendRow.ts';
import type { SchematicPart } from '../domain/SchematicPart.ts';
import type { Scheme } from '../domain/Scheme.ts';
import { withAlpha } from './colours.ts';
import { PALETTES } from './palette.ts';

/** Of the soft band along the district's line. */
const BAND_STRENGTH = 0.16;

/** Only the lines that this map may draw and has. */
export function baseLineRows(drawBoundary: boolean, schematic: readonly SchematicPart[], scheme: Scheme): BaseLineRow[] {
  const { districtLine, networkCasing, networkFill, networkRail } = PALETTES[scheme];
  const plain = { dashed: false, hatched: false };
  return [
    ...(drawBoundary
      ? [{ key: 'district', swatch: { ...plain, shape: 'border', fill: withAlpha(districtLine, BAND_STRENGTH), stroke: districtLine, dashed: true } } as const]
      : []),
    ...(schematic.includes('network')
      ? ([
          { key: 'expressway', swatch: { ...plain, shape: 'line', fill: networkFill, stroke: networkCasing } },
          { key: 'railway', swatch: { ...plain, shape: 'rail', fill: networkRail, stroke: networkRail } },
        ] as const)
      : []),
  ];
}
