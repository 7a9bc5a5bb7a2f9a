/** The marks of the shortlist: a ring for each site of the reader's own, a number above each park that ranks high. */
import { ScatterplotLayer } from '@deck.gl/layers';
import type { LonLat } from '../../domain/distance.ts';
import type { Scheme } from '../../domain/Scheme.ts';
import { OWN_TOP_LAYER } from '../baseNameLayers.ts';
import { BENCH_LAYER_PREFIX, type BenchDrawing, type BenchNameProperties } from '../BenchDrawing.ts';
import { toRgba } from '../colours.ts';
import { PALETTES } from '../palette.ts';

export interface ShortlistMark {
  readonly position: LonLat;
  /** Absent where it ranks low, or not at all. */
  readonly rank?: number | undefined;
  /** Name of a site of the reader's own; absent for a park, which bears its name already. */
  readonly site?: string | undefined;
}

const RING_PIXELS = 8;
const LINE_PIXELS = 3;
const RANK_PIXELS = 24;
const NAME_PIXELS = 13;
/** The first ones always stand; the others give way where there is no room. */
const FORCED_RANKS = 3;

export function shortlistDrawing(marks: readonly ShortlistMark[], scheme: Scheme): BenchDrawing {
  const { accent, halo } = PALETTES[scheme];
  const sites = marks.filter(({ site }) => site !== undefined);
  const name = (position: LonLat, properties: Pick<BenchNameProperties, 'text' | 'sizePixels' | 'anchor' | 'isForced'>) => ({
    type: 'Feature' as const,
    properties: { ...properties, colour: accent, isAlong: false },
    geometry: { type: 'Point' as const, coordinates: [...position] },
  });
  return {
    below: () => [],
    above: () => [
      new ScatterplotLayer<ShortlistMark>({
        id: `${BENCH_LAYER_PREFIX}shortlist-sites`,
        beforeId: OWN_TOP_LAYER,
        data: sites,
        getPosition: ({ position }) => [...position],
        radiusUnits: 'pixels',
        lineWidthUnits: 'pixels',
        getRadius: RING_PIXELS,
        getFillColor: toRgba(halo, 1),
        stroked: true,
        getLineColor: toRgba(accent, 1),
        getLineWidth: LINE_PIXELS,
      } as ConstructorParameters<typeof ScatterplotLayer<ShortlistMark>>[0]),
    ],
    names: {
      type: 'FeatureCollection',
      features: marks.flatMap(({ position, rank, site }) => [
        ...(rank === undefined ? [] : [name(position, { text: String(rank), sizePixels: RANK_PIXELS, anchor: 'center', isForced: rank <= FORCED_RANKS })]),
        ...(site === undefined ? [] : [name(position, { text: site, sizePixels: NAME_PIXELS, anchor: 'top', isForced: true })]),
      ]),
    },
  };
}
