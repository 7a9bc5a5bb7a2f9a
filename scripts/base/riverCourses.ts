/** The courses of the rivers as lines to write their names along. */
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

export type CourseCollection = FeatureCollection<LineString, CourseProperties>;

/** In the order of the seeds: an earlier name goes before a later one where both do not fit. */
export function riverCourses(waters: readonly SeedWater[]): CourseCollection {
  const features = waters.map(({ id, name, kind, line, schematic }): Feature<LineString, CourseProperties> => ({
    type: 'Feature',
    properties: { id, ...(name === undefined ? {} : { name: localise(name) }), kind, schematic },
    geometry: { type: 'LineString', coordinates: smoothLine(line) },
  }));
  return { type: 'FeatureCollection', features };
}
