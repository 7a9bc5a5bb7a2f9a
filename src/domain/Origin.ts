/** Where distances are measured from: a place, a point, or – which no address tells – where the reader is, and a point of his own data. */
import type { OwnPosition } from './ownPosition.ts';

export type Origin =
  | { readonly place: string }
  | { readonly position: readonly [lon: number, lat: number] }
  | { readonly own: OwnPosition; readonly name?: string };
