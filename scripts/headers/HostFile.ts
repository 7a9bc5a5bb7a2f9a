/** A host that takes its headers from a file beside the site: what the file is called, and how it is written. */
import type { SiteHeaders } from './siteHeaders.ts';

export interface HostFile {
  /** In the folder of the site. */
  readonly name: string;
  /** `beside` are the paths of the site outside `assets/`, for hosts whose patterns cannot say “all else”. */
  readonly toText: (headers: SiteHeaders, beside: readonly string[]) => string;
}
