/** Readers' own layers as deck.gl layers: points straight from their flat arrays, so that a million can be drawn; what a filter hides is in none of them. */
import type { Layer } from '@deck.gl/core';
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Scheme } from '../../domain/Scheme.ts';
import { BENCH_LAYER_PREFIX, type BenchHit } from '../BenchDrawing.ts';
import { toRgba } from '../colours.ts';
import { PALETTES } from '../palette.ts';
import { compactMarks } from './compactMarks.ts';
import { EDGE_PIXELS, EDGE_STRENGTH, FILL_STRENGTH, LINE_PIXELS } from './ownLook.ts';
import type { FlatPath, FlatPolygon, OwnMarks } from './ownMarks.ts';
import { SpriteLayer } from './SpriteLayer.ts';
import { tileSourceOf } from './tiles/tiledLayers.ts';

/** One layer with all that its look depends on. Its arrays are compared by identity. */
export interface DrawnOwnLayer {
  readonly id: string;
  readonly marks: OwnMarks;
  /** Class of each feature, and the colours of the classes as hex. */
  readonly classOf: Uint8Array;
  readonly colours: readonly string[];
  /** 1 for each feature that is shown, 0 for one that is filtered out. */
  readonly shown: Float32Array;
  readonly radiusPixels: number;
  /** The layer of the map that all of it lies below. */
  readonly beforeId: string;
}

/** Where a feature lies in its layer. */
export interface OwnHit {
  readonly layer: string;
  readonly row: number;
}

/** So many points touch each other: rings of paper around each would be all that is seen. */
const CROWD = 20_000;

type Rgba = [number, number, number, number];

interface Below {
  readonly beforeId: string;
}

/** Areas first, then lines, then points. */
export function ownLayers(drawn: DrawnOwnLayer, scheme: Scheme): Layer[] {
  const { id, classOf, colours, beforeId } = drawn;
  const marks = shownMarksOf(drawn);
  const fills = colours.map((colour) => toRgba(colour, FILL_STRENGTH));
  const edges = colours.map((colour) => toRgba(colour, EDGE_STRENGTH));
  const of = (table: readonly Rgba[]) => ({ row }: { readonly row: number }) => table[classOf[row] ?? 0] ?? [0, 0, 0, 0];
  const recolour = [classOf, colours.join()];
  const common = { beforeId, pickable: true };
  const path = {
    ...common,
    positionFormat: 'XY',
    getPath: ({ path: positions }: FlatPath) => positions,
    getColor: of(edges),
    widthUnits: 'pixels',
    jointRounded: true,
    capRounded: true,
    updateTriggers: { getColor: recolour },
  } as const;
  const layers = [
    new SolidPolygonLayer<FlatPolygon, Below>({
      ...common,
      id: layerId(id, 'area'),
      data: marks.polygons,
      positionFormat: 'XY',
      getPolygon: (polygon) => polygon,
      getFillColor: of(fills),
      updateTriggers: { getFillColor: recolour },
    }),
    new PathLayer<FlatPath, Below>({ ...path, id: layerId(id, 'ring'), pickable: false, data: marks.rings, getWidth: EDGE_PIXELS }),
    new PathLayer<FlatPath, Below>({ ...path, id: layerId(id, 'line'), data: marks.lines, getWidth: LINE_PIXELS }),
    pointLayer(drawn, marks.points, edges, scheme),
  ];
  return layers.filter((layer) => lengthOf(layer) > 0);
}

/** The feature that was met, where the layer is one of these. */
export function ownHit({ layer, index }: BenchHit, layers: readonly DrawnOwnLayer[]): OwnHit | undefined {
  for (const drawn of layers) {
    const { id } = drawn;
    if (layer === tileSourceOf(id)) return { layer: id, row: index };
    const { points, polygons, lines } = shownMarksOf(drawn);
    if (layer === layerId(id, 'point')) return { layer: id, row: points.rows[index] ?? 0 };
    for (const [part, data] of [['area', polygons], ['line', lines]] as const) {
      if (layer === layerId(id, part)) return { layer: id, row: data[index]?.row ?? 0 };
    }
  }
  return undefined;
}

/** Kept with what they were made from: a list of layers is made anew at every change of the view, and data are compared by identity. */
const keptMarks = new WeakMap<OwnMarks, { readonly shown: Float32Array; readonly marks: OwnMarks }>();

function shownMarksOf({ marks, shown }: DrawnOwnLayer): OwnMarks {
  const kept = keptMarks.get(marks);
  if (kept?.shown === shown) return kept.marks;
  const compact = compactMarks(marks, shown);
  keptMarks.set(marks, { shown, marks: compact });
  return compact;
}

function layerId(id: string, part: 'area' | 'ring' | 'line' | 'point'): string {
  return `${BENCH_LAYER_PREFIX}own-${id}-${part}`;
}

function lengthOf({ props }: Layer): number {
  return (props.data as { readonly length: number }).length;
}

function pointLayer({ id, classOf, radiusPixels, beforeId }: DrawnOwnLayer, points: OwnMarks['points'], colours: readonly Rgba[], scheme: Scheme): Layer {
  return new SpriteLayer<never>({
    id: layerId(id, 'point'),
    ...({ beforeId } satisfies Below as object),
    pickable: true,
    data: pointData(points, classOf, colours),
    radiusPixels,
    ringPixels: points.rows.length <= CROWD ? 1 : 0,
    ringColor: toRgba(PALETTES[scheme].halo, 0.9),
  });
}

interface PointData {
  readonly length: number;
  readonly attributes: {
    readonly getPosition: { readonly value: Float64Array; readonly size: 2 };
    readonly getFillColor: { readonly value: Uint8Array; readonly size: 4; readonly normalized: true };
  };
}

const keptPoints = new WeakMap<OwnMarks['points'], { readonly classOf: Uint8Array; readonly key: string; readonly data: PointData }>();

function pointData(points: OwnMarks['points'], classOf: Uint8Array, colours: readonly Rgba[]): PointData {
  const key = colours.join(';');
  const kept = keptPoints.get(points);
  if (kept?.classOf === classOf && kept.key === key) return kept.data;
  const { rows, positions } = points;
  const data: PointData = {
    length: rows.length,
    attributes: {
      getPosition: kept?.data.attributes.getPosition ?? { value: positions, size: 2 },
      getFillColor: { value: pointColours(rows, classOf, colours), size: 4, normalized: true },
    },
  };
  keptPoints.set(points, { classOf, key, data });
  return data;
}

/** Each colour is written as one number. */
function pointColours(rows: Uint32Array, classOf: Uint8Array, colours: readonly Rgba[]): Uint8Array {
  const table = new Uint32Array(Uint8Array.from(colours.flat()).buffer);
  const value = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) value[index] = table[classOf[rows[index] ?? 0] ?? 0] ?? 0;
  return new Uint8Array(value.buffer);
}
