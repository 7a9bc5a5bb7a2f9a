/** Plain features as GeoJSON (RFC 7946). */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { PlainExport, PlainFeature } from './PlainFeature.ts';

export function toPlainGeoJson({ title, preface, features }: PlainExport): string {
  const collection: FeatureCollection<Geometry | null> & { readonly title: string; readonly notice: string } = {
    type: 'FeatureCollection',
    title,
    notice: preface.join('\n'),
    features: features.map(toFeature),
  };
  return `${JSON.stringify(collection)}\n`;
}

/** A property of theirs that is called `name` stays what it is. */
function toFeature({ id, name, geometry, properties }: PlainFeature): Feature<Geometry | null> {
  return { type: 'Feature', id, geometry, properties: { name, ...properties } };
}
