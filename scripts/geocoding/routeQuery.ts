/** What a map service is asked for to find the course of a route. */
import type { CourseSubkind } from '../geocoders/overpass.ts';
import type { PlaceRecord } from '../seeds/Seeds.ts';

export interface RouteQuery {
  readonly subkind: CourseSubkind;
  /** What the lock is keyed by: the number of a road, or a name. */
  readonly query: string;
  /** Present for a road that is asked for by its number. */
  readonly ref?: string;
  /** Present for what is asked for by any of its names. */
  readonly names?: readonly string[];
}

const COURSE_SUBKINDS: readonly string[] = ['expressway', 'road', 'railway'] satisfies readonly CourseSubkind[];

/** Undefined for what is no road or railway. A road goes by its number where it has one, a railway by its name. */
export function routeQuery({ kind, place }: PlaceRecord): RouteQuery | undefined {
  const { subkind, ref, name, aliases } = place;
  if (kind !== 'route' || subkind === undefined || !COURSE_SUBKINDS.includes(subkind)) return undefined;
  const course = { subkind: subkind as CourseSubkind };
  if (ref !== undefined && subkind !== 'railway') return { ...course, query: ref, ref };
  return { ...course, query: name['zh-Hans'], names: [name['zh-Hans'], ...aliases] };
}
