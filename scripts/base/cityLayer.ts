/** Names of the cities around and of the district as a whole, for far views. No position here is made from an outline. */
import type { Feature, FeatureCollection, Point } from 'geojson';
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

/**
 * A city stands at the point that the package states for it, which is its seat. The district stands in the middle of its box,
 * which people have written: what the package calls its centroid is made from the outline, and that the review rules may withhold.
 * Expects a region that passed `checkRegion`.
 */
export function cityLayer({ name, districtBox, cities }: Pick<Region, 'name' | 'districtBox' | 'cities'>): FeatureCollection<Point, CityProperties> {
  const features = cities.flatMap((city): Feature<Point, CityProperties>[] => {
    const given = seatOf(city.file, city.adcode);
    if (given === undefined) return [];
    const id = city.anchor === undefined ? {} : { id: city.anchor };
    return [named(toWgs84(given, 'GCJ-02'), { ...id, role: 'city', ...localise(city.name) })];
  });
  const [west, south, east, north] = districtBox;
  return { type: 'FeatureCollection', features: [...features, named([(west + east) / 2, (south + north) / 2], { role: 'district', ...localise(name) })] };
}

function named(position: readonly number[], properties: CityProperties): Feature<Point, CityProperties> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: position.map((degrees) => Number(degrees.toFixed(4))) }, properties };
}

/** In GCJ-02; undefined where the package states none. */
function seatOf(file: string, adcode: string): Given | undefined {
  const found = readBoundaryFile(file).features.find(({ properties }) => String(properties.adcode) === adcode);
  return (found?.properties as { readonly center?: Given } | undefined)?.center;
}
