import { afterEach, expect, test, vi } from 'vitest';
import { keepSlices } from './keepSlices.ts';
import { slicesCacheOf } from './offline/worker/slices.ts';
import { SLICE_URLS } from './ownCharacters.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser's caches, shared by all pages of an origin. */
class FakeCaches {
  readonly byName = new Map<string, Set<string>>();

  open(name: string) {
    const urls = this.byName.get(name) ?? new Set<string>();
    this.byName.set(name, urls);
    return Promise.resolve({
      keys: () => Promise.resolve([...urls].map((url) => ({ url }))),
      add: (url: string) => Promise.resolve(void urls.add(url)),
      delete: (url: string) => Promise.resolve(urls.delete(url)),
    });
  }
}

async function visit(caches: FakeCaches, address: string): Promise<void> {
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('document', { baseURI: address });
  vi.stubGlobal('navigator', { locks: { request: (_name: string, _options: object, act: (lock: object) => Promise<void>) => act({}) } });
  await keepSlices(() => true);
}

test('two sites under one origin leave each other’s fonts where they are', async () => {
  const caches = new FakeCaches();
  await visit(caches, 'https://maps.example/one/?ui=kiosk#map=9/22/113');
  await visit(caches, 'https://maps.example/two/index.html');
  expect(SLICE_URLS.length).toBeGreaterThan(50);
  expect([...caches.byName].map(([name, urls]) => [name, urls.size])).toEqual([
    ['planning-map-slices https://maps.example/one/', SLICE_URLS.length],
    ['planning-map-slices https://maps.example/two/', SLICE_URLS.length],
  ]);
});

test('a slice of an older version goes once those of this one are there', async () => {
  const caches = new FakeCaches();
  const old = 'https://maps.example/one/assets/noto-sans-sc-1-400-normal-old.woff2';
  caches.byName.set(slicesCacheOf('https://maps.example/one/'), new Set([old]));
  await visit(caches, 'https://maps.example/one/');
  expect(caches.byName.get(slicesCacheOf('https://maps.example/one/'))?.has(old)).toBe(false);
});
