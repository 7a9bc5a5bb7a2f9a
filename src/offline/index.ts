/** The one site of this page: never in development, where files change under the hand, and never in a frame of another page. */
import { OfflineSite } from './OfflineSite.ts';

const site = new OfflineSite({
  container: import.meta.env.PROD && parent === window ? navigator.serviceWorker : undefined,
  workerUrl: new URL('serviceWorker.js', document.baseURI).href,
  version: document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '',
  reload: () => location.reload(),
});

export const offlineState = site.state;
export const updateIsWaiting = site.updateIsWaiting;
export const pageIsOutrun = site.isOutrun;

export function keepSite(): void {
  site.start();
}

/** Never rejects. */
export function checkForUpdate(): Promise<void> {
  return site.checkForUpdate();
}

/** Lets the newer version take over: true where loading this page brings it. Never rejects. */
export function takeOver(): Promise<boolean> {
  return site.takeOver();
}

/** Lets it take over and reloads; without one, or where it does not in time, it does nothing. Never rejects. */
export function applyUpdate(): Promise<void> {
  return site.applyUpdate();
}
