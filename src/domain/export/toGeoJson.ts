/** Places as GeoJSON (RFC 7946): for GIS programs. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { boundsOf, join } from '../bounds.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { ExportContext } from './ExportContext.ts';
import { exportedPlace } from './exportedPlace.ts';
import { toRecord, type ExportRecord } from './ExportRecord.ts';

/** Foreign members of the collection: what the file says of itself as a whole. */
interface About {
  readonly name: string;
  readonly title: string;
  readonly notice: string;
  readonly standing: string;
  readonly dataDate: string;
  readonly filter: string;
  readonly credits: readonly string[];
}

/** Each geometry as the map's own layers hold it; a place without position keeps `null`. */
export function toGeoJson(places: readonly PlanningFeature[], context: ExportContext): string {
  const features = places.map((place): Feature<Geometry | null, ExportRecord> => ({
    type: 'Feature',
    id: place.id,
    geometry: exportedPlace(place, context.rules).geometry,
    properties: toRecord(place, context),
  }));
  const boxes = features.flatMap(({ geometry }) => (geometry === null ? [] : [boundsOf(geometry)]));
  const [first, ...others] = boxes;
  const collection: FeatureCollection<Geometry | null, ExportRecord> & About = {
    type: 'FeatureCollection',
    name: context.name,
    title: context.title,
    notice: context.standing.notice,
    standing: context.standing.statement,
    dataDate: context.dataDate,
    filter: context.filter,
    credits: context.credits,
    ...(first === undefined ? {} : { bbox: [...others.reduce(join, first)] }),
    features,
  };
  return `${JSON.stringify(collection)}\n`;
}
