/** Where the features of an archive lie while they are too many to be drawn: squares of a grid, the darker the more they hold. */
import type { Layer } from '@deck.gl/core';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { IndexBoxes } from '../domain/ownData/overviewCells.ts';
import { FIRST_LABEL_LAYER } from './baseNameLayers.ts';
import { BENCH_LAYER_PREFIX } from './BenchDrawing.ts';
import { toRgba } from './colours.ts';

export interface DrawnOverview {
  readonly id: string;
  readonly cells: IndexBoxes;
  /** Of the layer, as hex. */
  readonly colour: string;
}

const FAINTEST = 0.06;
const STRONGEST = 0.6;
/** Of a square's side, left free so that it is seen as one of a grid. */
const GAP = 0.02;

interface Square {
  readonly ring: [number, number][];
  readonly strength: number;
}

const made = new WeakMap<IndexBoxes, readonly Square[]>();

export function archiveOverview({ id, cells, colour }: DrawnOverview): Layer {
  return new SolidPolygonLayer<Square, { readonly beforeId: string }>({
    id: `${BENCH_LAYER_PREFIX}overview-${id}`,
    beforeId: FIRST_LABEL_LAYER,
    data: squaresOf(cells),
    getPolygon: ({ ring }) => ring,
    getFillColor: ({ strength }) => toRgba(colour, strength),
    updateTriggers: { getFillColor: colour },
  });
}

/** The same as long as the grid is: data are compared by identity. */
function squaresOf(cells: IndexBoxes): readonly Square[] {
  const known = made.get(cells);
  if (known !== undefined) return known;
  const { boxes, counts } = cells;
  const densest = counts.reduce((most, count) => Math.max(most, count), 1);
  const squares = [...counts].map((count, index): Square => {
    const [west = 0, south = 0, east = 0, north = 0] = boxes.subarray(index * 4, index * 4 + 4);
    const gap = (east - west) * GAP;
    return {
      ring: [[west + gap, south + gap], [east - gap, south + gap], [east - gap, north - gap], [west + gap, north - gap]],
      // Towns hold a hundred times what the land around them does, which by the number alone would not be seen.
      strength: FAINTEST + (STRONGEST - FAINTEST) * Math.sqrt(count / densest),
    };
  });
  made.set(cells, squares);
  return squares;
}
