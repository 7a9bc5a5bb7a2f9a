/** The slices of Noto Sans that readers' own texts may need: kept apart, by machines without a Chinese font alone. */

export const SLICE = /\/noto-sans-[st]c-\d+-400-normal-[^/]*\.woff2$/;

/** Their names tell of their content: whatever the version, it is the same file. */
export const SLICES_CACHE = 'planning-map-slices';
