/** The ground between two distances from a route. */
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';

export interface DistanceBandProperties {
  /** Id of the route, measured from its course as drawn. */
  readonly route: string;
  readonly fromMetres: number;
  readonly toMetres: number;
  /** Where the distance is `toMetres`. */
  readonly edge: MultiLineString;
}

export type DistanceBand = Feature<Polygon | MultiPolygon, DistanceBandProperties>;
