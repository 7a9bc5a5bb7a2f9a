/** Keeps deck.gl's place among the layers of the map for what a reader is going to bring: made with his first file, it would cost a frame more. */
import type { Layer } from '@deck.gl/core';
import { OWN_TOP_LAYER } from '../baseNameLayers.ts';
import { BENCH_LAYER_PREFIX } from '../BenchDrawing.ts';
import { SpriteLayer } from './SpriteLayer.ts';

export function benchPlace(): Layer {
  return new SpriteLayer<never>({ id: `${BENCH_LAYER_PREFIX}place`, ...({ beforeId: OWN_TOP_LAYER } as object), data: [] });
}
