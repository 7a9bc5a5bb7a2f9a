/** Whether what a service says of a hit fits the kind of place that is asked for. */
import type { Kind } from '../../src/domain/PlanningFeature.ts';

/** `related`: services often class such a place so. `unknown`: the service does not say. */
export type KindMatch = 'same' | 'related' | 'unknown' | 'contradicts';

/** What a service may take a place of each kind for. An anchor is whatever lies outside, only no firm. */
const RELATED = {
  town: [],
  park: ['zone', 'project'],
  company: ['project', 'facility'],
  project: ['park', 'zone', 'facility', 'company', 'node', 'route'],
  facility: ['project'],
  node: ['facility', 'route'],
  route: ['node'],
  zone: ['park', 'project'],
  anchor: ['town', 'park', 'project', 'facility', 'node', 'route', 'zone'],
} as const satisfies Record<Kind, readonly Kind[]>;

/** `stated` are the kinds of which the hit may be one; none where the service does not say. */
export function kindMatch(wanted: Kind, stated: readonly Kind[]): KindMatch {
  if (stated.length === 0) return 'unknown';
  if (stated.includes(wanted)) return 'same';
  return stated.some((kind) => (RELATED[wanted] as readonly Kind[]).includes(kind)) ? 'related' : 'contradicts';
}
