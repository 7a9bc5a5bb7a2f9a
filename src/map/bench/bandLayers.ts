/** A band on the map: its ground, its edge, and dashed how far the edge may be off where its source is placed roughly. */
import type { Layer } from '@deck.gl/core';
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Scheme } from '../../domain/Scheme.ts';
import { FIRST_LABEL_LAYER } from '../baseNameLayers.ts';
import { BENCH_LAYER_PREFIX } from '../BenchDrawing.ts';
import { toRgba } from '../colours.ts';
import { PALETTES } from '../palette.ts';

export interface DrawnBand {
  readonly outline: Polygon | MultiPolygon;
  /** Farther in and farther out by the radius of the source. */
  readonly doubt: readonly (Polygon | MultiPolygon)[];
}

const FILL_STRENGTH = 0.1;
const EDGE_PIXELS = 2;
const DOUBT_PIXELS = 1;
const DASH: [number, number] = [6, 5];
const DASHED = new PathStyleExtension({ dash: true, dashMode: 'path' });

export function bandLayers({ outline, doubt }: DrawnBand, scheme: Scheme): Layer[] {
  const { accent } = PALETTES[scheme];
  const common = { beforeId: FIRST_LABEL_LAYER, widthUnits: 'pixels' } as const;
  return [
    new SolidPolygonLayer<Position[][]>({
      ...common,
      id: `${BENCH_LAYER_PREFIX}band`,
      data: polygonsOf(outline),
      getPolygon: (rings) => rings as [number, number][][],
      getFillColor: toRgba(accent, FILL_STRENGTH),
    }),
    new PathLayer<Position[]>({
      ...common,
      id: `${BENCH_LAYER_PREFIX}band-edge`,
      data: polygonsOf(outline).flat(),
      getPath: (ring) => ring as [number, number][],
      getColor: toRgba(accent, 0.9),
      getWidth: EDGE_PIXELS,
    }),
    new PathLayer<Position[], PathStyleExtensionProps<Position[]>>({
      ...common,
      id: `${BENCH_LAYER_PREFIX}band-doubt`,
      data: doubt.flatMap(polygonsOf).flat(),
      getPath: (ring) => ring as [number, number][],
      getColor: toRgba(accent, 0.7),
      getWidth: DOUBT_PIXELS,
      dashUnits: 'pixels',
      getDashArray: DASH,
      extensions: [DASHED],
    }),
  ];
}

function polygonsOf(shape: Polygon | MultiPolygon): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}
