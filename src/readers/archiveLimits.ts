/** How much of an archive is read at once. */

export interface ArchiveLimits {
  /** At most so many are drawn one by one. */
  readonly features: number;
  /** At most so many boxes of its index are read for an overview (some 160 kB). */
  readonly boxes: number;
  /** Of features, for one view. */
  readonly bytes: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { features: 20_000, boxes: 4_096, bytes: 64_000_000 };
