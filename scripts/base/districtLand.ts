/** The land of the district as one area to fill: its outline runs out over the sea, so the coast has the last word. */
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { tidyArea, toArea, toFeature, type Area } from './Area.ts';
import { overlap } from './clipArea.ts';
import type { District, DistrictProperties } from './readDistricts.ts';

export type DistrictLand = FeatureCollection<Area, DistrictProperties>;

/** Slivers between the outline and the coast are no land of the district. */
const SMALLEST_KM2 = 0.05;

/** What the region's own district shares with the land; its limit out in the water is no shoreline. */
export function districtLand(districts: readonly District[], land: readonly Polygon[]): DistrictLand {
  const all = toArea(land);
  const features = districts
    .filter(({ properties }) => properties.role === 'district')
    .flatMap(({ geometry, properties }): Feature<Area, DistrictProperties>[] => {
      const shared = all === undefined ? undefined : overlap(geometry, all);
      const tidy = shared === undefined ? undefined : tidyArea(shared, SMALLEST_KM2);
      return tidy === undefined ? [] : [toFeature(tidy, properties)];
    });
  return { type: 'FeatureCollection', features };
}
