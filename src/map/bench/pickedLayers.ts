/** The outline of the reader's feature that is picked or pointed at, in the colour of the selection. */
import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import { positionsAt, shapeAt, type PackedGeometry } from '../../domain/ownData/PackedGeometry.ts';
import type { Scheme } from '../../domain/Scheme.ts';
import { OWN_TOP_LAYER } from '../baseNameLayers.ts';
import { BENCH_LAYER_PREFIX } from '../BenchDrawing.ts';
import { toRgba } from '../colours.ts';
import { PALETTES } from '../palette.ts';

const STRENGTHS = { picked: 1, pointed: 0.6 } as const;
const LINE_PIXELS = 3;
const RING_PIXELS = 9;

export function pickedLayers(geometry: PackedGeometry, row: number, role: 'picked' | 'pointed', scheme: Scheme): Layer[] {
  const accent = toRgba(PALETTES[scheme].accent, STRENGTHS[role]);
  const parts = positionsAt(geometry, row);
  const isPoint = shapeAt(geometry, row) === 'point';
  const common = { beforeId: OWN_TOP_LAYER, widthUnits: 'pixels', lineWidthUnits: 'pixels' } as const;
  return [
    new PathLayer<Position[]>({
      ...common,
      id: `${BENCH_LAYER_PREFIX}${role}-line`,
      data: isPoint ? [] : parts.flat(),
      getPath: (ring) => ring as [number, number][],
      getColor: accent,
      getWidth: LINE_PIXELS,
      jointRounded: true,
    }),
    new ScatterplotLayer<Position>({
      ...common,
      id: `${BENCH_LAYER_PREFIX}${role}-point`,
      data: isPoint ? parts.flat(2) : [],
      getPosition: (position) => position as [number, number],
      radiusUnits: 'pixels',
      getRadius: RING_PIXELS,
      filled: false,
      stroked: true,
      getLineColor: accent,
      getLineWidth: LINE_PIXELS,
    }),
  ].filter(({ props }) => (props.data as readonly unknown[]).length > 0);
}
