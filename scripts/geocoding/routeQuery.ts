/** What a map service is asked for to find the course of a route. */
import type { PlaceRecord } from '../seeds/Seeds.ts';

/** The route's number, else its name; undefined for what is no route, or has a course that a person has drawn. */
export function routeQuery({ kind, place }: PlaceRecord): string | undefined {
  if (kind !== 'route' || 'outline' in place.placement) return undefined;
  return place.ref ?? place.name['zh-Hans'];
}
