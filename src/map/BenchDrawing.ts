/** What the planner's bench adds to the map: measured lines, notes, bands, and the layers that a reader brought along. */
import type { Layer } from '@deck.gl/core';
import type { FeatureCollection, LineString, Point } from 'geojson';

/** Ids of the bench's layers begin with this: what is met there is told to the bench. */
export const BENCH_LAYER_PREFIX = 'bench-';

export interface BenchNameProperties {
  readonly text: string;
  readonly colour: string;
  readonly sizePixels: number;
  /** True where the text must stand, whatever else gives way. */
  readonly isForced: boolean;
  /** True where it follows a line. */
  readonly isAlong: boolean;
  /** Side of the point that the text stands on. */
  readonly anchor: 'center' | 'top' | 'bottom' | 'left';
}

export type BenchNames = FeatureCollection<Point | LineString, BenchNameProperties>;

export const NO_BENCH_NAMES: BenchNames = { type: 'FeatureCollection', features: [] };

/** The same object as long as nothing of it changes. */
export interface BenchDrawing {
  /** Made anew for every list: a layer that was taken off cannot be put on again. Below and above the marks of the places. */
  readonly below: () => Layer[];
  readonly above: () => Layer[];
  readonly names: BenchNames;
}

/** Something of the bench under the pointer. */
export interface BenchHit {
  /** Id of the deck.gl layer. */
  readonly layer: string;
  /** Of the datum in the layer's data. */
  readonly index: number;
}
