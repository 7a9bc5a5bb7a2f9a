/** What the planner's bench adds to the map: measured lines, notes, bands, and the layers that a reader brought along. */
import type { Layer } from '@deck.gl/core';
import type { FeatureCollection, LineString, Point } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';

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
  /** What is too much for deck.gl. */
  readonly tiles?: BenchTiles | undefined;
}

/** Layers that the map draws itself. */
export interface BenchTiles {
  /** After every change of the view; costs nothing where nothing of them has changed. */
  readonly lay: (map: MapLibreMap) => void;
  /** The topmost of their features there, where it lies above the topmost mark of deck.gl. */
  readonly hitAt: (map: MapLibreMap, pixel: { readonly x: number; readonly y: number }, mark: DrawnMark | undefined) => BenchHit | undefined;
}

export interface DrawnMark {
  /** The layer of the map that it lies directly below; undefined where it lies above all. */
  readonly beforeId?: string;
}

/** Something of the bench under the pointer. */
export interface BenchHit {
  /** Id of the deck.gl layer, or of the source of the tiles. */
  readonly layer: string;
  /** Of the datum in the layer's data; in tiles the id of the feature. */
  readonly index: number;
}
