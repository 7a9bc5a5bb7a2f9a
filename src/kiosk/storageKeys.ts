/** Everything that the page keeps on the device, and whether it goes when a visitor of a kiosk leaves. */

/** In `localStorage`. */
export const COUNTER_KEY = 'kiosk-counter';
/** In `localStorage`. */
export const TROUBLES_KEY = 'kiosk-troubles';
/** In `localStorage`. */
export const LAST_RELOAD_KEY = 'kiosk-last-reload';
/** In `sessionStorage`. */
export const RELOAD_GUARD_KEY = 'kiosk-reload-guard';

export type Owner = 'visitor' | 'operator';

/** Keys of `localStorage` and `sessionStorage`. A test finds those that are missing here. */
export const TEXT_OWNERS: Readonly<Record<string, Owner>> = {
  'planning-map-preferences': 'visitor',
  'planning-map-table': 'visitor',
  'bench-kept': 'visitor',
  presentation: 'visitor',
  [COUNTER_KEY]: 'operator',
  [TROUBLES_KEY]: 'operator',
  [LAST_RELOAD_KEY]: 'operator',
  [RELOAD_GUARD_KEY]: 'operator',
};

/** Databases of the browser. */
export const DATABASE_OWNERS: Readonly<Record<string, Owner>> = {
  'own-layers': 'visitor',
  'own-looks': 'visitor',
  'planning-map-bench': 'visitor',
  // Archives of base maps for use without a network.
  'base-maps': 'operator',
};

export function ownedBy(owners: Readonly<Record<string, Owner>>, owner: Owner): string[] {
  return Object.keys(owners).filter((name) => owners[name] === owner);
}
