/** The address that a reader types for an archive, and whether the page may ask there. */
import { FileRefused } from '../readers/FileRefused.ts';

export interface ArchiveAddress {
  readonly url: string;
  /** The last part of its path, as it is read. */
  readonly name: string;
}

/** `page` is the address of the page, which a path may be relative to. Throws FileRefused before anything is asked for. */
export function archiveAddress(text: string, page: string, allowed: readonly string[]): ArchiveAddress {
  const typed = text.trim();
  if (typed === '' || !URL.canParse(typed, page)) throw new FileRefused('bad-address', {}, typed);
  const url = new URL(typed, page);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FileRefused('bad-address', {}, typed);
  if (![new URL(page).origin, ...allowed].includes(url.origin)) throw new FileRefused('not-allowed', { found: url.origin }, typed);
  return { url: url.href, name: nameOf(url) };
}

function nameOf({ pathname, host }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || host;
  } catch {
    return last;
  }
}
