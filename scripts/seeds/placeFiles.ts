/** The layer table: which seeds file feeds which layer of `data/`. A new layer is one row. */
import type { Kind } from '../../src/domain/PlanningFeature.ts';

/** In drawing order of the catalogue; `name` is the file in `seeds/places/` and in `data/`. */
export const PLACE_FILES = [
  { name: 'towns', kind: 'town' },
  { name: 'parks', kind: 'park' },
  { name: 'companies', kind: 'company' },
  { name: 'projects', kind: 'project' },
  { name: 'facilities', kind: 'facility' },
  { name: 'nodes', kind: 'node' },
  { name: 'routes', kind: 'route' },
  { name: 'zones', kind: 'zone' },
  { name: 'anchors', kind: 'anchor' },
] as const satisfies readonly { name: string; kind: Kind }[];
