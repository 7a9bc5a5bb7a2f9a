/** Fetches what the first view must not wait for: once the map is drawn, or at rest where there is none. */

const LOOKING_MS = 1_000;

/** What cannot be fetched is left out: the page needs it for no view. */
export function afterFirstView(load: () => Promise<unknown>): void {
  const timer = setInterval(() => {
    // As long as something is waited for, or a map stands there that is still to be drawn.
    if (performance.getEntriesByName('map-drawn').length === 0 && document.querySelector('.not-opened, .loading, .map') !== null) return;
    clearInterval(timer);
    load().catch(() => undefined);
  }, LOOKING_MS);
}
