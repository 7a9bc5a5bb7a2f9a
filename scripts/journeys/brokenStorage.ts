/** A browser that lets the page keep nothing: storage that throws at its name, has no room, or never answers. */
import type { Page } from 'playwright-core';

export type StorageFault = 'denied' | 'full' | 'silent';

/** Before the page's own scripts. */
export async function brokenStorage(page: Page, fault: StorageFault): Promise<void> {
  await page.addInitScript((kind) => {
    // Runs in the page, which knows nothing of this file.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const refuse = (name: string) => {
      throw new DOMException('storage of this page is broken', name);
    };
    if (kind === 'denied') {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel']) {
        Object.defineProperty(globalThis, name, { configurable: true, get: () => refuse('SecurityError') });
      }
      Object.defineProperty(navigator, 'storage', { configurable: true, get: () => undefined });
    }
    if (kind === 'full') {
      Storage.prototype.setItem = () => refuse('QuotaExceededError');
      for (const method of ['put', 'add'] as const) IDBObjectStore.prototype[method] = () => refuse('QuotaExceededError');
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    }
    if (kind === 'silent') {
      // A request that tells of nothing.
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
      navigator.storage.getDirectory = () => new Promise(() => undefined);
    }
  }, fault);
}
