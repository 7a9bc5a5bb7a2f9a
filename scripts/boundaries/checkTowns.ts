/** The outlines of the towns and the places agree: each town holds its own name, and no place lies in another town than stated. */
import { booleanDisjoint, coordAll } from '@turf/turf';
import type { DistanceOrigin } from '../../src/domain/distance.ts';
import { metresToEdge } from '../../src/domain/distance.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import { standing, townAt, type TownOutline } from '../../src/domain/townAt.ts';
import type { Issue } from '../checks/Issue.ts';
import type { PlaceRecord } from '../seeds/Seeds.ts';
import { BOUNDARIES_FOLDER } from './readBoundaries.ts';
import type { Boundary } from './toBoundaries.ts';
import { toTownOutlines } from './toTownOutlines.ts';

/** Expects one feature for each place record, in the same order. */
export function checkTowns(places: readonly PlaceRecord[], features: readonly PlanningFeature[], boundaries: readonly Boundary[]): Issue[] {
  const outlines = toTownOutlines(boundaries);
  if (outlines.length === 0) return [];
  return features.flatMap((feature, index): Issue[] => {
    const seed = places[index];
    const town = seed?.place.town;
    const stated = outlines.find(({ place }) => place === town);
    if (seed !== undefined && stated !== undefined && isApart(feature, stated)) return [disagreement(seed, undefined, stated.place)];
    const disc = discOf(feature);
    if (disc === undefined || seed === undefined) return [];
    if (seed.kind === 'town') return checkOwnName(feature.id, disc, boundaries);
    const found = townAt(disc, outlines);
    const isElsewhere = found !== undefined && found !== town;
    const isOutside = stated !== undefined && standing(disc, stated) === 'outside';
    if (town === undefined || !(isElsewhere || isOutside)) return [];
    return [disagreement(seed, found, town)];
  });
}

function disagreement({ file, place }: PlaceRecord, found: string | undefined, town: string): Issue {
  const lies = found === undefined ? `lies outside the boundary of "${town}"` : `lies inside the boundary of "${found}", not of "${town}"`;
  return { file, record: place.id, field: 'town', message: `"${place.id}" ${lies}`, suggestion: 'correct its town, its position or the boundary' };
}

/** A park with its own outline may reach into other towns, but must touch its own. */
function isApart({ geometry, properties }: PlanningFeature, town: TownOutline): boolean {
  const isOutline = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
  if (!isOutline || properties.host !== undefined || properties.parts !== undefined || !booleanDisjoint(geometry, town.shape)) return false;
  const radiusMetres = properties.accuracy.radiusMetres ?? 0;
  return coordAll(geometry).every(([lon = Number.NaN, lat = Number.NaN]) => standing({ position: [lon, lat], radiusMetres }, town) === 'outside');
}

function checkOwnName(town: string, disc: DistanceOrigin, boundaries: readonly Boundary[]): Issue[] {
  const boundary = boundaries.find(({ place }) => place === town);
  if (boundary === undefined) return [];
  const { file, radiusMetres } = boundary.record;
  if (standing(disc, { place: town, shape: boundary.shape, radiusMetres }) !== 'outside') return [];
  const km = (metresToEdge(disc.position, boundary.shape) / 1_000).toFixed(1);
  const message = `"${town}" has its name ${km} km outside, more than its ±${disc.radiusMetres} m`;
  return [{ file: `${BOUNDARIES_FOLDER}${file}`, record: town, message, suggestion: 'check the match and the datum' }];
}

function discOf({ geometry, properties: { accuracy } }: PlanningFeature): DistanceOrigin | undefined {
  if (geometry?.type !== 'Point' || accuracy.radiusMetres === undefined) return undefined;
  const [lon = Number.NaN, lat = Number.NaN] = geometry.coordinates;
  return { position: [lon, lat], radiusMetres: accuracy.radiusMetres };
}
