/** Names of the cities around and of the district as a whole, for far views: at the places that the boundary package gives. */
import type { FeatureCollection, Point } from 'geojson';
import { toWgs84 } from '../../src/domain/datum/convertDatum.ts';
import type { LocalText } from '../../src/domain/LocalText.ts';
import { localise } from '../seeds/localise.ts';
import type { Region } from '../seeds/schema.ts';
import { readBoundaryFile } from './boundaryPackage.ts';

/** Its names stand side by side: the map hands out no objects. */
export interface CityProperties extends LocalText {
  /** Of the place that stands for the city closer by; absent where there is none. */
  readonly id?: string;
  readonly role: 'city' | 'district';
}

type Given = readonly [number, number];

/** A city stands at its centre, the district in its middle. Expects a region that passed `checkRegion`. */
export function cityLayer({ adcode, name, outlines, cities }: Pick<Region, 'adcode' | 'name' | 'outlines' | 'cities'>): FeatureCollection<Point, CityProperties> {
  const own = outlines.find((outline) => outline.adcode === adcode);
  const rows = [
    ...cities.map(({ anchor, ...city }) => ({ ...city, id: anchor, role: 'city' as const, at: 'center' as const })),
    ...(own === undefined ? [] : [{ ...own, name, id: undefined, role: 'district' as const, at: 'centroid' as const }]),
  ];
  const features = rows.flatMap((row) => {
    const given = pointOf(row.file, row.adcode, row.at);
    if (given === undefined) return [];
    const coordinates = toWgs84(given, 'GCJ-02').map((degrees) => Number(degrees.toFixed(4)));
    const properties = { ...(row.id === undefined ? {} : { id: row.id }), role: row.role, ...localise(row.name) };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties } as const];
  });
  return { type: 'FeatureCollection', features };
}

/** In GCJ-02; undefined where the package states none. */
function pointOf(file: string, adcode: string, at: 'center' | 'centroid'): Given | undefined {
  const found = readBoundaryFile(file).features.find(({ properties }) => String(properties.adcode) === adcode);
  return (found?.properties as { readonly center?: Given; readonly centroid?: Given } | undefined)?.[at];
}
