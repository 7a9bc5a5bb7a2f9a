/** The courses of the rivers as lines to write their names along. */
import { simplify } from '@turf/turf';
import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { LocalText } from '../../src/domain/LocalText.ts';
import { localise } from '../seeds/localise.ts';
import type { SeedWater } from '../seeds/schema.ts';
import { smoothLine } from './smoothLine.ts';

export interface CourseProperties {
  readonly id: string;
  readonly name?: LocalText;
  readonly kind: SeedWater['kind'];
  readonly schematic: true;
}

/** About 40 m: enough for letters. */
const TOLERANCE_DEGREES = 0.0004;

export type CourseCollection = FeatureCollection<LineString, CourseProperties>;

/** In the order of the seeds: an earlier name goes before a later one where both do not fit. */
export function riverCourses(waters: readonly SeedWater[]): CourseCollection {
  const features = waters.map(({ id, name, kind, line, schematic }): Feature<LineString, CourseProperties> => ({
    type: 'Feature',
    properties: { id, ...(name === undefined ? {} : { name: localise(name) }), kind, schematic },
    geometry: simplify<LineString>({ type: 'LineString', coordinates: smoothLine(line) }, { tolerance: TOLERANCE_DEGREES, highQuality: true }),
  }));
  return { type: 'FeatureCollection', features };
}
