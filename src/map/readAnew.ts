/** Files of the map that came wrong once: they are asked of the server itself when they are asked for again, for what came may be kept. */
import type { RequestParameters } from 'maplibre-gl';

/** Absolute addresses; of the page, for a map that is made anew is another one. */
const wrong = new Set<string>();

/** `url` may be relative to the page. */
export function cameWrong(url: string): void {
  wrong.add(new URL(url, document.baseURI).href);
}

/** For MapLibre: how an absolute address is asked for; undefined for one as any other. */
export function readAnew(url: string): RequestParameters | undefined {
  return wrong.has(url) ? { url, cache: 'reload' } : undefined;
}
