/** Hits by group, the group of the best hit first. */
import type { SearchGroup, SearchHit } from './SearchData.ts';

export interface HitGroup {
  readonly group: SearchGroup;
  /** The best of the group. */
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly total: number;
}

export function groupHits(hits: readonly SearchHit[], perGroup: number): HitGroup[] {
  const groups = new Map<SearchGroup, SearchHit[]>();
  for (const hit of hits) {
    const own = groups.get(hit.group);
    if (own === undefined) groups.set(hit.group, [hit]);
    else own.push(hit);
  }
  return [...groups].map(([group, own]) => ({ group, hits: own.slice(0, perGroup), total: own.length }));
}
