/** Where the reader is: a soft disc as wide as the device's own doubt, with a dot in it only where that is small. */
import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import { isPoint, type OwnPosition } from '../domain/ownPosition.ts';
import type { Scheme } from '../domain/Scheme.ts';
import { toRgba } from './colours.ts';
import { PALETTES } from './palette.ts';

const DISC_STRENGTH = 0.16;
const EDGE_STRENGTH = 0.7;
const DOT_PIXELS = 6;
const RING_PIXELS = 2.5;

/** Above everything, and never in the way of a click. */
export function ownPositionLayers(own: OwnPosition | undefined, scheme: Scheme): Layer[] {
  const { accent, halo } = PALETTES[scheme];
  const updateTriggers = { getFillColor: scheme, getLineColor: scheme };
  return [
    new ScatterplotLayer<OwnPosition>({
      id: 'own-disc',
      data: own === undefined ? [] : [own],
      stroked: true,
      getPosition: toPoint,
      getRadius: ({ radiusMetres }) => radiusMetres,
      getFillColor: toRgba(accent, DISC_STRENGTH),
      getLineColor: toRgba(accent, EDGE_STRENGTH),
      getLineWidth: 1,
      lineWidthUnits: 'pixels',
      updateTriggers,
    }),
    new ScatterplotLayer<OwnPosition>({
      id: 'own-dot',
      data: own !== undefined && isPoint(own) ? [own] : [],
      stroked: true,
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      getPosition: toPoint,
      getRadius: DOT_PIXELS,
      getLineWidth: RING_PIXELS,
      getFillColor: toRgba(accent),
      getLineColor: toRgba(halo),
      updateTriggers,
    }),
  ];
}

function toPoint({ position: [lon, lat] }: OwnPosition): [number, number] {
  return [lon, lat];
}
