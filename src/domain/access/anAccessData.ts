/** A small road graph for tests: what is not stated is plain. */
import type { AccessData, Ground, RoadLink, RoadNode } from './AccessData.ts';
import type { LonLat } from '../distance.ts';

const WORDS = { 'zh-Hans': '例', 'zh-Hant': '例', en: 'sample' };

/** One ground that holds everything around [113, 22.5]. */
export const WIDE_GROUND: Ground = {
  id: 'wide',
  name: WORDS,
  towns: [],
  ring: [[112, 22], [114, 22], [114, 23], [112, 23], [112, 22]],
};

export function aNode(id: string, position: LonLat, stated: Partial<RoadNode> = {}): RoadNode {
  return { id, name: WORDS, position, radiusMetres: 0, ground: 'wide', basis: WORDS, sources: [], ...stated };
}

export function aHub(id: string, position: LonLat): RoadNode {
  const { ground: _, ...hub } = aNode(id, position);
  return hub;
}

export function aLink(id: string, ends: readonly [string, string], stated: Partial<RoadLink> = {}): RoadLink {
  const { km = { from: 10, to: 12 }, kmPerHour = { from: 60, to: 120 } } = stated;
  const minutes = { from: (km.from / kmPerHour.to) * 60, to: (km.to / kmPerHour.from) * 60 };
  return { id, name: WORDS, class: 'expressway', ends, km, length: 'published', kmPerHour, speed: 'assumed', minutes, sources: [], ...stated };
}

export function anAccessData(stated: Partial<AccessData> = {}): AccessData {
  return {
    local: { detour: { from: 1, to: 1.5 }, kmPerHour: { from: 30, to: 60 }, reachMetres: 30_000, basis: WORDS },
    grounds: [WIDE_GROUND],
    nodes: [],
    links: [],
    targets: [],
    parks: {},
    checks: [],
    ...stated,
  };
}
