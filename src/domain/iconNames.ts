/** Names of the icons in use, from one kept set; the build picks them out of it. */
import type { Kind } from './PlanningFeature.ts';

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

export const UI_ICONS = [
  'x',
  'check',
  'chevron-up',
  'chevron-down',
  'chevron-right',
  'plus',
  'minus',
  'house',
  'languages',
  'info',
  'quote',
  'target',
  'ruler',
  'map-pin-off',
  'triangle-alert',
  'rotate-cw',
  'layers',
  'locate-fixed',
] as const;

export type UiIcon = (typeof UI_ICONS)[number];
