/** Where drive times to or from a place are measured, with the side of the water that its town tells. */
import type { AccessData, AccessOrigin } from '../../src/domain/access/AccessData.ts';
import { groundsOf } from '../../src/domain/access/groundsOf.ts';
import { originOf } from '../../src/domain/distance.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import type { Seeds } from '../seeds/Seeds.ts';

/** Undefined for a place without a position, and for a course. */
export function originAt(id: string, { places }: Pick<Seeds, 'places'>, features: readonly PlanningFeature[], { grounds }: Pick<AccessData, 'grounds'>): AccessOrigin | undefined {
  const feature = features.find((each) => each.id === id);
  const origin = feature === undefined ? undefined : originOf(feature);
  if (origin === undefined) return undefined;
  const known = groundsOf(grounds, townsOf(id, places));
  const radiusMetres = Math.ceil(origin.radiusMetres);
  return { ...origin, radiusMetres, ...(known === undefined ? {} : { grounds: known }) };
}

function townsOf(id: string, places: Seeds['places']): string[] {
  const place = places.find((each) => each.place.id === id)?.place;
  if (place === undefined) return [];
  if (place.town !== undefined) return [place.town];
  if ('host' in place.placement) return townsOf(place.placement.host, places);
  if ('parts' in place.placement) return place.placement.parts.flatMap((part) => townsOf(part, places));
  return [];
}
