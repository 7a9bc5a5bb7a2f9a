/** Puts every slice of Noto Sans on the device, one after the other, and lets go of those of older versions. */
import { slicesCacheOf } from './offline/worker/slices.ts';
import { SLICE_URLS } from './ownCharacters.ts';

/**
 * In one window of the site alone, and as long as `isWanted`. Resolves when all are there, or at the first that cannot be
 * had: the next visit goes on from there. Never rejects.
 */
export async function keepSlices(isWanted: () => boolean): Promise<void> {
  const name = slicesCacheOf(new URL('./', document.baseURI).href);
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await keepAll(name, isWanted);
  }).catch(() => {
    // Without a network or room, what is there serves.
  });
}

async function keepAll(name: string, isWanted: () => boolean): Promise<void> {
  const cache = await caches.open(name);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = SLICE_URLS.map((url) => new URL(url, document.baseURI).href);
  for (const url of wanted) {
    if (!isWanted()) return;
    if (!kept.has(url)) await cache.add(url);
  }
  for (const url of kept) if (!wanted.includes(url)) await cache.delete(url);
}
