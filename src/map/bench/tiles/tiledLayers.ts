/** A reader's layer as layers of the map itself, over its tiles: looks as deck.gl draws a small one. */
import type { CircleLayerSpecification, ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Bounds } from '../../../domain/bounds.ts';
import { BENCH_LAYER_PREFIX } from '../../BenchDrawing.ts';
import { EDGE_PIXELS, FILL_STRENGTH, LINE_PIXELS } from '../ownLook.ts';
import { TILE_LAYERS } from './tileTerms.ts';

export interface TiledLayer {
  readonly id: string;
  /** Changes with what is shown, and in which colours. */
  readonly address: string;
  readonly bounds: Bounds;
}

export type TileLayerSpecification = FillLayerSpecification | LineLayerSpecification | CircleLayerSpecification;

/** Sources and layers of readers' tiles begin with this. */
export const TILES_PREFIX = `${BENCH_LAYER_PREFIX}tiles-`;
/** Drawn beside the area itself, and not met. */
const RING = 'ring';
/** Of what is smaller than a pixel. */
const SPECK_PIXELS = 0.8;

export function tileSourceOf(id: string): string {
  return `${TILES_PREFIX}${id}`;
}

/** What deck.gl draws below the layer goes below this one. */
export function lowestLayerOf(id: string): string {
  return layerOf(id, TILE_LAYERS.area);
}

export function canBeMet(layer: string): boolean {
  return layer.startsWith(TILES_PREFIX) && !layer.endsWith(RING);
}

/** Bottom to top. Colours come with the features: tiles that are asked for anew while a paint changes would stay as they are. */
export function tiledLayers(id: string): TileLayerSpecification[] {
  const source = tileSourceOf(id);
  return [
    { id: lowestLayerOf(id), type: 'fill', source, 'source-layer': TILE_LAYERS.area, paint: { 'fill-color': COLOUR, 'fill-opacity': FILL_STRENGTH, 'fill-antialias': false } },
    { id: layerOf(id, RING), type: 'line', source, 'source-layer': TILE_LAYERS.area, paint: { 'line-color': COLOUR, 'line-width': EDGE_PIXELS } },
    { id: layerOf(id, TILE_LAYERS.speck), type: 'circle', source, 'source-layer': TILE_LAYERS.speck, paint: { 'circle-color': COLOUR, 'circle-radius': SPECK_PIXELS } },
    { id: layerOf(id, TILE_LAYERS.line), type: 'line', source, 'source-layer': TILE_LAYERS.line, layout: { 'line-join': 'round', 'line-cap': 'round' }, paint: { 'line-color': COLOUR, 'line-width': LINE_PIXELS } },
  ];
}

const COLOUR: ExpressionSpecification = ['get', 'colour'];

function layerOf(id: string, part: string): string {
  return `${tileSourceOf(id)}-${part}`;
}
