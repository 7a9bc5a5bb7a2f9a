/**
 * The service worker: keeps one whole version of the site on the device, and serves it with or without a network. A new
 * version waits until a page asks for it. What older pages may still fetch stays until the last of them is closed.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { WHICH_VERSION, type ToWorker } from './messages.ts';
import { namesOnlyKnown } from './namesOnlyKnown.ts';
import { SLICE, slicesCacheOf } from './slices.ts';
import type { WorkerClient, WorkerScope } from './WorkerScope.ts';

interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
}

declare const self: WorkerScope & {
  /** Every file of this version, put in by the build. */
  readonly __WB_MANIFEST: readonly KeptFile[];
};

const WRITING = `planning-map-files ${self.registration.scope}`;
/** A page that has not answered by then is asleep or just opening: it may be older. */
const ANSWER_MS = 2_000;

const kept = new PrecacheController({
  plugins: [{ cacheWillUpdate: async ({ request, response }) => ((await isOfThisVersion(request, response)) ? response : null) }],
});
// The build looks for this very name.
// oxlint-disable-next-line eslint/no-underscore-dangle
kept.addToCacheList([...self.__WB_MANIFEST]);

const isKept = (url: string) => kept.getCacheKeyForURL(url) !== undefined;

/** Other files are told by their checksums; the page has none, as a server may write a line of its own into it. */
async function isOfThisVersion(request: Request, response: Response): Promise<boolean> {
  if (response.status !== 200) return false;
  if (!request.url.endsWith('/index.html')) return true;
  return namesOnlyKnown(await response.clone().text(), request.url, isKept);
}

self.addEventListener('install', (event) => {
  // All files or none: where one of them cannot be had, the version in force goes on.
  event.waitUntil(navigator.locks.request(WRITING, () => kept.install(event as never)));
});

self.addEventListener('activate', (event) => {
  // The first page of all is served from here on too, and needs no reload to work without a network.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const asked = event.data as ToWorker;
  if (asked === 'apply') event.waitUntil(self.skipWaiting());
  if (asked === 'clear-older') event.waitUntil(clearOlder());
});

/** The address bears filters and views; whatever it says, the page is the same. */
registerRoute(new PrecacheRoute(kept, { ignoreURLParametersMatching: [/./], cleanURLs: false }));

const assets = new URL('assets/', self.registration.scope).href;

registerRoute(
  ({ url }) => url.href.startsWith(assets),
  async ({ request, url }) => {
    const isSlice = SLICE.test(url.pathname);
    // Under the same name lie the files of an older version, for pages that began with it.
    const cache = await caches.open(isSlice ? slicesCacheOf(self.registration.scope) : kept.strategy.cacheName);
    const found = await cache.match(request, { ignoreVary: true });
    if (found !== undefined) return found;
    const answer = await fetch(request);
    // Without room to keep it, it is served all the same.
    if (isSlice && answer.status === 200) await cache.put(request, answer.clone()).catch(() => undefined);
    return answer;
  },
);

/** Not while another version is being fetched or waits: it may share files with what would be cleared away. */
async function clearOlder(): Promise<void> {
  await navigator.locks.request(WRITING, { ifAvailable: true }, async (lock) => {
    const { installing, waiting, scope } = self.registration;
    if (lock === null || installing !== null || waiting !== null) return;
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const versions = await Promise.all(pages.filter(({ url }) => url.startsWith(scope)).map(versionOf));
    if (!versions.every((script) => script !== undefined && isKept(script))) return;
    const cache = await caches.open(kept.strategy.cacheName);
    const current = new Set(kept.getURLsToCacheKeys().values());
    for (const { url } of await cache.keys()) if (!current.has(url)) await cache.delete(url);
  });
}

/** Address of the script that the page began with; undefined where it does not say. */
function versionOf(page: WorkerClient): Promise<string | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ANSWER_MS);
    port1.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
    port1.start();
    page.postMessage(WHICH_VERSION, [port2]);
  });
}
