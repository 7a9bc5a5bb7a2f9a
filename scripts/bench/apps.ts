/** What is measured: our program, four peers, and our own map of the district. */

interface App {
  readonly id: string;
  readonly title: string;
  /**
   * `page` fetches the data itself; to `handed` a file is handed when the page is open and at rest, to `cold` as soon as
   * there is something to hand it to; `district` draws what it always draws.
   */
  readonly kind: 'page' | 'handed' | 'cold' | 'district';
  /** On the benchmark's server; a data set's name is put behind it. */
  readonly address: string;
}

export const APPS = [
  { id: 'ours', title: 'ours, file handed over', kind: 'handed', address: '/ours/?view=bench' },
  { id: 'ours-cold', title: 'ours, from navigation', kind: 'cold', address: '/ours/?view=bench' },
  { id: 'kepler', title: 'kepler.gl', kind: 'page', address: '/pages/kepler.html?data=' },
  { id: 'maplibre', title: 'MapLibre alone', kind: 'page', address: '/pages/maplibre.html?data=' },
  { id: 'deck', title: 'deck.gl, filter of the card', kind: 'page', address: '/pages/deck.html?filter=card&data=' },
  { id: 'deck-array', title: 'deck.gl, filtered array', kind: 'page', address: '/pages/deck.html?filter=array&data=' },
  { id: 'leaflet', title: 'Leaflet, canvas', kind: 'page', address: '/pages/leaflet.html?data=' },
  { id: 'district', title: 'ours, the district itself', kind: 'district', address: '/ours/' },
] as const satisfies readonly App[];

export type AppId = (typeof APPS)[number]['id'];

/** Those that our program is held against. */
export const BARE_PAGES = ['maplibre', 'deck', 'deck-array'] as const satisfies readonly AppId[];

/** In the place of a data set, for the map that brings its own. */
export const DISTRICT = 'district';

/** The district's own map brings its own data, and goes with no other. */
export function goesWith(app: AppId, data: string): boolean {
  return (app === DISTRICT) === (data === DISTRICT);
}

export function isOurs(id: AppId): boolean {
  return id === 'ours' || id === 'ours-cold' || id === DISTRICT;
}

export function appOf(id: AppId): App {
  const found = APPS.find((app) => app.id === id);
  if (found === undefined) throw new Error(`no app is called ${id}`);
  return found;
}
