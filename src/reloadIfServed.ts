/** Loads the page anew where it is needed and can come: from the device, or from its server. */

/** Never rejects; a page that cannot come now is left as it is. */
export async function reloadIfServed(isNeeded: () => boolean): Promise<void> {
  try {
    // A service worker answers as it will answer the reload.
    if (isNeeded() && (await fetch(location.href, { cache: 'no-store' })).ok && isNeeded()) location.reload();
  } catch {
    // Nobody in a hall finds the way out of a browser's error page.
  }
}
