/** How an operator opens his panel without a keyboard: taps on the two upper corners of the page by turns. */

export interface Tap {
  /** Pixels from the left edge and from the top. */
  readonly x: number;
  readonly y: number;
  /** By a clock that never goes back. */
  readonly atMs: number;
}

/** A tap on a corner that may still become the gesture. */
export interface CornerTap {
  readonly corner: 'left' | 'right';
  readonly atMs: number;
}

/** A corner is a square of so many pixels. */
const CORNER_PIXELS = 120;
/** Three on each side. */
export const TAPS = 6;
export const WITHIN_MS = 6_000;

/**
 * The taps so far with one more; `isWhole` when the last six lie on the corners by turns, within six seconds. A tap anywhere
 * else, or twice on the same corner, begins anew.
 */
export function cornerGesture(before: readonly CornerTap[], tap: Tap, pageWidth: number): { readonly taps: readonly CornerTap[]; readonly isWhole: boolean } {
  const corner = cornerOf(tap, pageWidth);
  if (corner === undefined) return { taps: [], isWhole: false };
  const recent = before.filter(({ atMs }) => tap.atMs - atMs <= WITHIN_MS);
  const taps = [...(recent.at(-1)?.corner === corner ? [] : recent), { corner, atMs: tap.atMs }];
  return taps.length < TAPS ? { taps, isWhole: false } : { taps: [], isWhole: true };
}

function cornerOf({ x, y }: Tap, pageWidth: number): CornerTap['corner'] | undefined {
  // On a page so narrow that the corners meet, each has its half.
  const reach = Math.min(CORNER_PIXELS, pageWidth / 2);
  if (y > CORNER_PIXELS) return undefined;
  if (x < reach) return 'left';
  return x >= pageWidth - reach ? 'right' : undefined;
}
