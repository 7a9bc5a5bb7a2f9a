/** Readers' own layers as deck.gl layers: points straight from their flat arrays, so that a million can be drawn; a filter changes one number for each mark. */
import type { Layer } from '@deck.gl/core';
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Scheme } from '../../domain/Scheme.ts';
import { FIRST_LABEL_LAYER } from '../baseNameLayers.ts';
import { BENCH_LAYER_PREFIX, type BenchHit } from '../BenchDrawing.ts';
import { toRgba } from '../colours.ts';
import { PALETTES } from '../palette.ts';
import type { FlatPath, FlatPolygon, OwnMarks } from './ownMarks.ts';

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
}

/** Where a feature lies in its layer. */
export interface OwnHit {
  readonly layer: string;
  readonly row: number;
}

const FILL_STRENGTH = 0.32;
/** As in the list: what is compared by eye must be the same colour. */
const EDGE_STRENGTH = 1;
const LINE_PIXELS = 2;
const EDGE_PIXELS = 1.2;
/** So many points touch each other: rings of paper around each would be all that is seen. */
const CROWD = 20_000;

/** Features whose value lies here are shown. */
const SHOWN: [number, number] = [0.5, 1.5];
const FILTER = new DataFilterExtension({ filterSize: 1 });

type Rgba = [number, number, number, number];

interface Below {
  readonly beforeId: string;
}
type Filtered<Data> = Below & DataFilterExtensionProps<Data>;

/** Areas first, then lines, then points. */
export function ownLayers(drawn: DrawnOwnLayer, scheme: Scheme): Layer[] {
  const { id, marks, classOf, colours, shown } = drawn;
  const fills = colours.map((colour) => toRgba(colour, FILL_STRENGTH));
  const edges = colours.map((colour) => toRgba(colour, EDGE_STRENGTH));
  const of = (table: readonly Rgba[]) => ({ row }: { readonly row: number }) => table[classOf[row] ?? 0] ?? [0, 0, 0, 0];
  const recolour = [classOf, colours.join()];
  const common = {
    beforeId: FIRST_LABEL_LAYER,
    pickable: true,
    extensions: [FILTER],
    filterRange: SHOWN,
    getFilterValue: ({ row }: { readonly row: number }) => shown[row] ?? 0,
  };
  const path = {
    ...common,
    positionFormat: 'XY',
    getPath: ({ path: positions }: FlatPath) => positions,
    getColor: of(edges),
    widthUnits: 'pixels',
    jointRounded: true,
    capRounded: true,
    updateTriggers: { getColor: recolour, getFilterValue: shown },
  } as const;
  const layers = [
    new SolidPolygonLayer<FlatPolygon, Filtered<FlatPolygon>>({
      ...common,
      id: layerId(id, 'area'),
      data: marks.polygons,
      positionFormat: 'XY',
      getPolygon: (polygon) => polygon,
      getFillColor: of(fills),
      updateTriggers: { getFillColor: recolour, getFilterValue: shown },
    }),
    new PathLayer<FlatPath, Filtered<FlatPath>>({ ...path, id: layerId(id, 'ring'), pickable: false, data: marks.rings, getWidth: EDGE_PIXELS }),
    new PathLayer<FlatPath, Filtered<FlatPath>>({ ...path, id: layerId(id, 'line'), data: marks.lines, getWidth: LINE_PIXELS }),
    pointLayer(drawn, edges, scheme),
  ];
  return layers.filter((layer) => layer !== undefined && lengthOf(layer) > 0);
}

/** The feature that was met, where the layer is one of these. */
export function ownHit({ layer, index }: BenchHit, layers: readonly DrawnOwnLayer[]): OwnHit | undefined {
  for (const { id, marks } of layers) {
    if (layer === layerId(id, 'point')) return { layer: id, row: marks.points.rows[index] ?? 0 };
    for (const [part, data] of [['area', marks.polygons], ['line', marks.lines]] as const) {
      if (layer === layerId(id, part)) return { layer: id, row: data[index]?.row ?? 0 };
    }
  }
  return undefined;
}

function layerId(id: string, part: 'area' | 'ring' | 'line' | 'point'): string {
  return `${BENCH_LAYER_PREFIX}own-${id}-${part}`;
}

function lengthOf({ props }: Layer): number {
  return (props.data as { readonly length: number }).length;
}

function pointLayer(drawn: DrawnOwnLayer, colours: readonly Rgba[], scheme: Scheme): Layer {
  const { id, marks, radiusPixels } = drawn;
  return new ScatterplotLayer<never, Filtered<never>>({
    id: layerId(id, 'point'),
    beforeId: FIRST_LABEL_LAYER,
    pickable: true,
    data: pointData(drawn, colours) as never,
    extensions: [FILTER],
    filterRange: SHOWN,
    radiusUnits: 'pixels',
    getRadius: radiusPixels,
    stroked: marks.points.rows.length <= CROWD,
    lineWidthUnits: 'pixels',
    getLineWidth: 1,
    getLineColor: toRgba(PALETTES[scheme].halo, 0.9),
    updateTriggers: { getRadius: radiusPixels, getLineColor: scheme },
  });
}

interface PointData {
  readonly length: number;
  readonly attributes: {
    readonly getPosition: { readonly value: Float64Array; readonly size: 2 };
    readonly getFillColor: { readonly value: Uint8Array; readonly size: 4; readonly normalized: true };
    readonly getFilterValue: { readonly value: Float32Array; readonly size: 1 };
  };
}

/** Kept with what it was made from: a list of layers is made anew at every change of the view, and data are compared by identity. */
const keptPoints = new WeakMap<OwnMarks, { readonly classOf: Uint8Array; readonly key: string; readonly shown: Float32Array; readonly data: PointData }>();

function pointData({ marks, classOf, shown }: DrawnOwnLayer, colours: readonly Rgba[]): PointData {
  const key = colours.join(';');
  const kept = keptPoints.get(marks);
  const hasColours = kept?.classOf === classOf && kept.key === key;
  if (hasColours && kept.shown === shown) return kept.data;
  const { rows, positions } = marks.points;
  const data: PointData = {
    length: rows.length,
    attributes: {
      getPosition: { value: positions, size: 2 },
      getFillColor: hasColours ? kept.data.attributes.getFillColor : { value: pointColours(rows, classOf, colours), size: 4, normalized: true },
      getFilterValue: kept?.shown === shown ? kept.data.attributes.getFilterValue : { value: rowsOf(rows, shown), size: 1 },
    },
  };
  keptPoints.set(marks, { classOf, key, shown, data });
  return data;
}

function pointColours(rows: Uint32Array, classOf: Uint8Array, colours: readonly Rgba[]): Uint8Array {
  const table = Uint8Array.from(colours.flat());
  const value = new Uint8Array(rows.length * 4);
  for (let index = 0; index < rows.length; index += 1) {
    const at = (classOf[rows[index] ?? 0] ?? 0) * 4;
    for (let channel = 0; channel < 4; channel += 1) value[index * 4 + channel] = table[at + channel] ?? 0;
  }
  return value;
}

function rowsOf(rows: Uint32Array, shown: Float32Array): Float32Array {
  const value = new Float32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) value[index] = shown[rows[index] ?? 0] ?? 0;
  return value;
}
