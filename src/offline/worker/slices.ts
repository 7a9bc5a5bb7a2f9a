/** The slices of Noto Sans that readers' own texts may need: kept apart, by machines without a Chinese font alone. */

export const SLICE = /\/noto-sans-[st]c-\d+-400-normal-[^/]*\.woff2$/;

/**
 * Name of the cache that holds them. Their own names tell of their content: whatever the version, it is the same file.
 * `scope` is the service worker's, the folder of the page: sites beside each other under one origin share their caches' names.
 */
export function slicesCacheOf(scope: string): string {
  return `planning-map-slices ${scope}`;
}
