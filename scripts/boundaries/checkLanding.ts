/** A boundary lies inside the region's frame; where it does not, says how else it would. */
import type { Position } from 'geojson';
import type { Bounds } from '../../src/domain/bounds.ts';
import { DATUMS, type Datum } from '../../src/domain/datum/Datum.ts';
import { polygonsOf } from '../base/Area.ts';
import type { Issue } from '../checks/Issue.ts';
import type { SeedBoundary } from './boundarySchema.ts';
import { landing } from './landing.ts';
import type { Match } from './matchBoundaries.ts';
import { BOUNDARIES_FOLDER } from './readBoundaries.ts';

/** One issue for all polygons of a file: they share one datum. */
export function checkLanding(record: SeedBoundary, matches: readonly Match[], frame: Bounds): Issue[] {
  const positions = matches.flatMap(({ shapes }) => shapes).flatMap(({ geometry }) => polygonsOf(geometry)).flatMap(({ coordinates }) => coordinates.flat());
  const astray = positions.find((position) => !isInside(landing(position, record.datum), frame));
  if (astray === undefined) return [];
  const [lon, lat] = landing(astray, record.datum);
  const lands = Number.isFinite(lon) && Number.isFinite(lat) ? `lands at [${lon.toFixed(4)}, ${lat.toFixed(4)}]` : 'lands nowhere on the globe';
  const suggestion = otherReading(positions, record.datum, frame);
  return [
    {
      file: `${BOUNDARIES_FOLDER}${record.file}`,
      message: `[${astray.slice(0, 2).join(', ')}] read as ${record.datum} ${lands}, outside the region's frame [${frame.join(', ')}]`,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ];
}

/** The other datums in which all positions would lie inside; else the same with the numbers of each swapped. */
function otherReading(positions: readonly Position[], datum: Datum, frame: Bounds): string | undefined {
  const fit = (order: readonly Position[]) => DATUMS.filter((each) => order.every((position) => isInside(landing(position, each), frame)));
  const asTheyAre = fit(positions);
  if (asTheyAre.length > 0) return `read as ${either(asTheyAre)} it lies inside: correct the datum`;
  const swapped = fit(positions.map(([x = Number.NaN, y = Number.NaN]) => [y, x]));
  if (swapped.length === 0) return undefined;
  const reading = swapped.includes(datum) ? '' : ` and read as ${either(swapped)}`;
  return `its axes are swapped: with the numbers of each position the other way round${reading} it lies inside`;
}

function either(datums: readonly Datum[]): string {
  return datums.join(' or ');
}

function isInside([lon, lat]: readonly [number, number], [west, south, east, north]: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
