/** How readers say how far they are. */

export const STAGES = ['reading', 'parsing', 'converting'] as const;
export type Stage = (typeof STAGES)[number];

/** `share` is 0 to 1 within the stage. */
export type Tell = (share: number, stage: Stage) => void;
