/** Every way to read a file's coordinates as points of its own colour, all at once, so that the eye finds the one that fits. */
import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { LonLat } from '../../domain/distance.ts';
import type { Scheme } from '../../domain/Scheme.ts';
import { OWN_TOP_LAYER } from '../baseNameLayers.ts';
import { BENCH_LAYER_PREFIX } from '../BenchDrawing.ts';
import { toRgba } from '../colours.ts';
import { PALETTES } from '../palette.ts';

export interface DrawnCandidate {
  readonly key: string;
  readonly colour: string;
  readonly positions: readonly LonLat[];
  /** Chosen or pointed at: drawn larger, above the others. */
  readonly isLifted: boolean;
}

const RADIUS_PIXELS = { lifted: 6, other: 3.5 } as const;
const OTHER_STRENGTH = 0.75;

export function candidateLayers(candidates: readonly DrawnCandidate[], scheme: Scheme): Layer[] {
  const { halo } = PALETTES[scheme];
  return candidates
    .toSorted((a, b) => Number(a.isLifted) - Number(b.isLifted))
    .map(
      ({ key, colour, positions, isLifted }) =>
        new ScatterplotLayer<LonLat>({
          id: `${BENCH_LAYER_PREFIX}candidate-${key}-${isLifted ? 'lifted' : 'other'}`,
          ...({ beforeId: OWN_TOP_LAYER } as object),
          data: positions,
          getPosition: ([lon, lat]) => [lon, lat],
          radiusUnits: 'pixels',
          getRadius: isLifted ? RADIUS_PIXELS.lifted : RADIUS_PIXELS.other,
          getFillColor: toRgba(colour, isLifted ? 1 : OTHER_STRENGTH),
          stroked: true,
          lineWidthUnits: 'pixels',
          getLineWidth: 1,
          getLineColor: toRgba(halo),
        }),
    );
}
