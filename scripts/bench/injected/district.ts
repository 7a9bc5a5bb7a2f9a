/** Runs in our own page: the map of the district itself, filtered by the buttons of its themes. */
import type { BenchGlobals } from '../BenchPage.ts';
import { CATEGORIES } from '../dataSets.ts';

const TURNS_OF_A_CLICK = 3;

let ids: readonly string[] | undefined;
/** The same ones at every change, whatever they would show. */
function themes(): HTMLElement[] {
  ids ??= [...document.querySelectorAll('.theme-filter .theme:not(.empty)')].slice(0, CATEGORIES.length).map(({ id }) => id);
  return ids.flatMap((id) => document.getElementById(id) ?? []);
}

(globalThis as BenchGlobals).benchPage = {
  isDrawn: () => performance.getEntriesByName('map-drawn').length > 0,
  prepare: () => Promise.resolve(),
  // The categories stand for the first themes.
  show: async (shown) => {
    const wanted = CATEGORIES.findIndex((category) => category === shown);
    themes().forEach((button, index) => {
      if ((button.ariaPressed === 'true') !== (index === wanted)) button.click();
    });
    // By then the page has drawn itself anew and told the map.
    for (let turn = 0; turn < TURNS_OF_A_CLICK; turn += 1) await Promise.resolve();
  },
  isSettled: () => true,
  count: () => undefined,
  handedMs: () => 0,
};
