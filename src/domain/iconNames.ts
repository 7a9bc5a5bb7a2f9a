/** Names of the icons in use, from one kept set; the build picks them out of it. */
import type { Kind } from './PlanningFeature.ts';
import type { Subkind } from './vocabulary.ts';

export const KIND_ICONS = {
  town: 'house',
  park: 'warehouse',
  company: 'briefcase-business',
  project: 'construction',
  facility: 'landmark',
  node: 'milestone',
  route: 'route',
  zone: 'shapes',
  anchor: 'map-pin',
} as const satisfies Record<Kind, string>;

/** Places whose sort says more on the map than their kind does. */
export const SUBKIND_ICONS: Readonly<Partial<Record<Subkind, string>>> = {
  exit: 'merge',
  station: 'train-front',
  port: 'anchor',
  berth: 'anchor',
  airport: 'plane',
  terminal: 'plane',
  bridge: 'bridge',
  landing: 'bridge',
};

/** Hits of the search that are no places. */
export const PASSAGE_ICON = 'quote';

export const UI_ICONS = [
  'x',
  'plus',
  'minus',
  'house',
  'scan-search',
  'locate-fixed',
  'rotate-3d',
  'maximize',
  'minimize',
  'ruler',
  'copy',
  'trash',
  'ellipsis',
  'layers',
  'chevron-up',
  'chevron-down',
  'search',
  'list-filter',
  'map',
  'file-text',
  'external-link',
  'spline',
  'pentagon',
  'square',
  'circle',
  'type',
  'undo-2',
  'redo-2',
  'pencil',
  'check',
  'download',
  'folder-open',
  'delete',
  PASSAGE_ICON,
  'pointer',
  'play',
  'pause',
  'book-open',
  'rotate-ccw',
  'chevron-left',
  'chevron-right',
  'arrow-left',
  'smartphone',
] as const;
