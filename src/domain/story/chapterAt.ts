/** Which chapter stands where a reader reads: the last that begins above the reading line. */

/** Share of the height above the line: a reader's eye is in the upper third. */
const READING_SHARE = 0.38;

/** `tops` of the chapters in their order, in pixels below the upper edge of what shows `height` of them. The first where none has come that far. */
export function chapterAt(tops: readonly number[], height: number): number {
  const line = height * READING_SHARE;
  return Math.max(0, tops.findLastIndex((top) => top <= line));
}
