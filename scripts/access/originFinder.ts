/** Where drive times to or from a place are measured, with the side of the water that its town tells. */
import type { AccessData, AccessOrigin } from '../../src/domain/access/AccessData.ts';
import { groundsOf } from '../../src/domain/access/groundsOf.ts';
import { originOf } from '../../src/domain/distance.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import type { SeedPlace } from '../seeds/schema.ts';
import type { Seeds } from '../seeds/Seeds.ts';

/** Undefined for a place without a position, and for a course. */
export type OriginFinder = (id: string) => AccessOrigin | undefined;

export function originFinder({ places }: Pick<Seeds, 'places'>, features: readonly PlanningFeature[], { grounds }: Pick<AccessData, 'grounds'>): OriginFinder {
  const featureById = new Map(features.map((feature) => [feature.id, feature]));
  const placeById = new Map(places.map(({ place }) => [place.id, place]));
  return (id) => {
    const feature = featureById.get(id);
    const origin = feature === undefined ? undefined : originOf(feature);
    if (origin === undefined) return undefined;
    const known = groundsOf(grounds, townsOf(id, placeById));
    const radiusMetres = Math.ceil(origin.radiusMetres);
    return { ...origin, radiusMetres, ...(known === undefined ? {} : { grounds: known }) };
  };
}

function townsOf(id: string, places: ReadonlyMap<string, SeedPlace>): string[] {
  const place = places.get(id);
  if (place === undefined) return [];
  if (place.town !== undefined) return [place.town];
  if ('host' in place.placement) return townsOf(place.placement.host, places);
  if ('parts' in place.placement) return place.placement.parts.flatMap((part) => townsOf(part, places));
  return [];
}
