/** Where distances are measured from: a place, a point, or where the reader is, which no address tells. */
import type { OwnPosition } from './ownPosition.ts';

export type Origin = { readonly place: string } | { readonly position: readonly [lon: number, lat: number] } | { readonly own: OwnPosition };
