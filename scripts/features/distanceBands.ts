/** Bands of distance from a route as drawn, none narrower than the route itself is uncertain. WGS-84. */
import { buffer, difference, featureCollection, feature as toFeature, polygonToLine } from '@turf/turf';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { isCourse } from '../../src/domain/isCourse.ts';
import type { DistanceBand } from '../../src/domain/DistanceBand.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import { tidy, type Area } from './areas.ts';

const BANDS = 3;
/** A course that is known well still gets bands that can be told apart on the map of a district. */
const NARROWEST_METRES = 2_000;
/** Widths are told in whole kilometres. */
const STEP_METRES = 1_000;
/** Corners of a quarter of a round end. */
const STEPS = 16;

/** Metres: at least the radius of the route's course, in whole kilometres. */
export function bandWidthMetres(radiusMetres: number): number {
  return Math.max(NARROWEST_METRES, Math.ceil(radiusMetres / STEP_METRES) * STEP_METRES);
}

/**
 * The nearest band first. Edges are buffered on a plane round the route's middle and a sphere: over the 40 km of a
 * district they lie within 0.5 % of the geodesic distance, far below what the course itself is known to.
 */
export function toDistanceBands({ id, geometry, properties }: PlanningFeature): DistanceBand[] {
  if (geometry === null || !isCourse(geometry)) return [];
  const widthMetres = bandWidthMetres(properties.accuracy.radiusMetres ?? 0);
  const within = Array.from({ length: BANDS }, (_, index) => areaWithin(geometry, (index + 1) * widthMetres));
  return within.map((area, index): DistanceBand => {
    const inner = within[index - 1];
    return {
      type: 'Feature',
      id: `${id}-${index + 1}`,
      geometry: inner === undefined ? area : withoutInner(area, inner),
      properties: {
        route: id,
        fromMetres: index * widthMetres,
        toMetres: (index + 1) * widthMetres,
        edge: outerEdge(area),
      },
    };
  });
}

function areaWithin(course: LineString | MultiLineString, metres: number): Area {
  const grown: Feature<Polygon | MultiPolygon> | undefined = buffer(toFeature(course), metres / 1_000, { units: 'kilometers', steps: STEPS });
  if (grown === undefined) throw new Error('a line always has a buffer');
  return tidy(grown.geometry);
}

function withoutInner(area: Area, inner: Area): Area {
  const rest = difference(featureCollection([toFeature(area), toFeature(inner)]));
  if (rest === null) throw new Error('a wider buffer is never covered by a narrower one');
  return tidy(rest.geometry);
}

/** Where the distance is the band's farther one: the label follows it. */
function outerEdge(area: Area): MultiLineString {
  const lines = polygonToLine(area);
  const features = lines.type === 'FeatureCollection' ? lines.features : [lines];
  return { type: 'MultiLineString', coordinates: features.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates)) };
}
