/** Tells a page of this version from that of another, or of a portal that answers everything with a form to log in. */

const NAMED_FILE = /(?:src|href)="([^"]*\bassets\/[^"]+)"/g;

/** True where the page names files of the site, and none that `isKnown` does not know; they stand relative to `pageUrl`. */
export function namesOnlyKnown(html: string, pageUrl: string, isKnown: (url: string) => boolean): boolean {
  const named = [...html.matchAll(NAMED_FILE)].map(([, name = '']) => new URL(name, pageUrl).href);
  return named.length > 0 && named.every(isKnown);
}
