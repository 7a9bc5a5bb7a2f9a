/** At most so many features of an archive are drawn one by one, so many boxes of its index read for an overview (some 160 kB), and so many bytes of features for one view. */
export const ARCHIVE_LIMITS = { features: 20_000, boxes: 4_096, bytes: 64_000_000 } as const;
