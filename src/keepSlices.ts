/** Puts every slice of Noto Sans on the device, one after the other, and lets go of those of older versions. */
import { SLICES_CACHE } from './offline/worker/slices.ts';
import { SLICE_URLS } from './ownCharacters.ts';

const ONE_WINDOW = 'planning-map-slices';

/**
 * In one window of the site alone, and as long as `isWanted`. Resolves when all are there, or at the first that cannot be
 * had: the next visit goes on from there. Never rejects.
 */
export async function keepSlices(isWanted: () => boolean): Promise<void> {
  await navigator.locks.request(ONE_WINDOW, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await keepAll(isWanted);
  }).catch(() => {
    // Without a network or room, what is there serves.
  });
}

async function keepAll(isWanted: () => boolean): Promise<void> {
  const cache = await caches.open(SLICES_CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = SLICE_URLS.map((url) => new URL(url, document.baseURI).href);
  for (const url of wanted) {
    if (!isWanted()) return;
    if (!kept.has(url)) await cache.add(url);
  }
  for (const url of kept) if (!wanted.includes(url)) await cache.delete(url);
}
