/** Typed arrays that grow: the same array where it is long enough, else a copy of at least twice its length. */

export function growFloats(array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const grown = new Float64Array(lengthFor(array.length, length));
  grown.set(array);
  return grown;
}

export function growWords(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const grown = new Uint32Array(lengthFor(array.length, length));
  grown.set(array);
  return grown;
}

export function growBytes(array: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const grown = new Uint8Array(lengthFor(array.length, length));
  grown.set(array);
  return grown;
}

const SHORTEST = 64;

function lengthFor(present: number, needed: number): number {
  return Math.max(needed, present * 2, SHORTEST);
}
