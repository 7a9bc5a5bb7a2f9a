/** Which slices of a font hold given characters: a large face comes in many small files, each for some ranges. */

export interface FontSlice {
  readonly url: string;
  /** "U+3007,U+4e00-4e03" */
  readonly range: string;
  readonly holds: (codePoint: number) => boolean;
}

/** `ranges` are those of the package by "[number]"; its other keys are alphabets. A slice without a file is left out. */
export function toSlices(ranges: Readonly<Record<string, string>>, urlOf: (number: string) => string | undefined): FontSlice[] {
  return Object.entries(ranges).flatMap(([key, range]) => {
    const number = /^\[(\d+)\]$/.exec(key)?.[1];
    const url = number === undefined ? undefined : urlOf(number);
    return url === undefined ? [] : [{ url, range, holds: within(range) }];
  });
}

/** As few as hold all that any of them holds, the first one first. */
export function slicesFor(characters: Iterable<string>, slices: readonly FontSlice[]): FontSlice[] {
  const needed = new Set<FontSlice>();
  for (const character of characters) {
    const codePoint = character.codePointAt(0) ?? 0;
    const slice = slices.find(({ holds }) => holds(codePoint));
    if (slice !== undefined) needed.add(slice);
  }
  return [...needed];
}

function within(range: string): (codePoint: number) => boolean {
  const pairs = range.split(',').map((part): readonly [number, number] => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
  return (codePoint) => pairs.some(([first, last]) => codePoint >= first && codePoint <= last);
}
