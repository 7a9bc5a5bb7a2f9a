/** Reads the polygons of a GeoJSON text: a Feature, a FeatureCollection, or a bare geometry. */
import * as v from 'valibot';
import type { Datum } from '../../src/domain/datum/Datum.ts';
import type { RawShape, ReadShapes } from './RawShape.ts';
import { contradiction, datumOfCrs } from './statedDatum.ts';

const ring = v.array(v.pipe(v.array(v.number()), v.minLength(2)));
const polygon = v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) });
const multiPolygon = v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) });
const area = v.variant('type', [polygon, multiPolygon]);
const feature = v.object({
  type: v.literal('Feature'),
  geometry: v.unknown(),
  properties: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
});
const collection = v.object({ type: v.literal('FeatureCollection'), features: v.array(feature) });
const crs = v.object({ crs: v.object({ properties: v.object({ name: v.string() }) }) });

/** What is no polygon is left out; a polygon with broken coordinates is a problem. `value` is the parsed JSON. */
export function readGeoJson(value: unknown, datum: Datum): ReadShapes {
  const stated = v.safeParse(crs, value);
  const contrary = stated.success ? contradiction(datumOfCrs(stated.output.crs.properties.name), datum) : undefined;
  const problems: ReadShapes['problems'][number][] = contrary === undefined ? [] : [{ field: 'crs', ...contrary }];
  const shapes = geometriesOf(value).flatMap(({ geometry, properties }, index): RawShape[] => {
    if (!isArea(geometry)) return [];
    const parsed = v.safeParse(area, geometry);
    if (parsed.success) return [{ geometry: parsed.output, properties }];
    problems.push({ field: `features[${index}]`, message: 'the coordinates are not rings of [x, y]' });
    return [];
  });
  return { shapes, problems };
}

function geometriesOf(value: unknown): { geometry: unknown; properties: Readonly<Record<string, unknown>> }[] {
  const many = v.safeParse(collection, value);
  const one = v.safeParse(feature, value);
  const features = many.success ? many.output.features : one.success ? [one.output] : undefined;
  if (features === undefined) return [{ geometry: value, properties: {} }];
  return features.map(({ geometry, properties }) => ({ geometry, properties: properties ?? {} }));
}

function isArea(geometry: unknown): boolean {
  return v.is(v.object({ type: v.picklist(['Polygon', 'MultiPolygon']) }), geometry);
}
