/** How long a browser may keep what it was sent, by where it lies in the site. */

/** What the build names after its content never changes under that name. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

export const CACHING = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** `path` begins with a slash, below the folder of the site. */
export function cachingOf(path: string): string {
  return HASHED.test(path) ? CACHING.assets : CACHING.others;
}
