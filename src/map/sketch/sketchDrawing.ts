/** Sketches on the map: what stands, what is drawn just now, and the handles of what is edited. */
import type { Layer } from '@deck.gl/core';
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { LonLat } from '../../domain/distance.ts';
import { geodesicPath } from '../../domain/sketch/measureSketch.ts';
import { spotOf, type Sketch, type SketchStyle, type SketchVertex } from '../../domain/sketch/Sketch.ts';
import type { Scheme } from '../../domain/Scheme.ts';
import type { BenchDrawing, BenchNames } from '../BenchDrawing.ts';
import { toRgba } from '../colours.ts';
import { PALETTES } from '../palette.ts';
import { sketchColour } from './sketchColours.ts';

export type DrawnSketch = Pick<Sketch, 'purpose' | 'shape' | 'vertices' | 'style'>;

export interface SketchView {
  readonly sketches: readonly Sketch[];
  /** With the vertex that is aimed at. */
  readonly draft: DrawnSketch | undefined;
  /** How many vertices of the draft are set. */
  readonly setCount: number;
  readonly edited: Sketch | undefined;
  readonly chosenVertex: number | undefined;
  /** Where the next vertex would be set, where that is on something. */
  readonly snapped: SketchVertex | undefined;
  readonly scheme: Scheme;
  /** What stands beside a sketch: its name, its figures; empty where nothing does. */
  readonly captionOf: (sketch: Sketch) => string;
}

/** Layers whose data are the sketches, in their order: a click there tells which one. */
const SKETCH_LAYERS = { fill: 'bench-sketch-fill', line: 'bench-sketch-line', point: 'bench-sketch-point' } as const;

const FILL_STRENGTH = 0.14;
const POINT_PIXELS = 6;
const HANDLE_PIXELS = 6;
const MIDDLE_PIXELS = 4;
const DASH: [number, number] = [4, 3];
const SOLID: [number, number] = [0, 0];
const DASHED = new PathStyleExtension({ dash: true });

type Placed = { readonly at: LonLat };
type Handle = Placed & { readonly isChosen: boolean };

export function sketchDrawing(view: SketchView): BenchDrawing {
  return { below: () => fills(view), above: () => lines(view), names: namesOf(view) };
}

/** The sketch that a click on one of the layers meant. */
export function sketchOfHit(sketches: readonly Sketch[], layer: string, index: number): Sketch | undefined {
  const [, shapes] = Object.entries(LISTS).find(([id]) => id === layer) ?? [];
  return shapes === undefined ? undefined : sketches.filter(shapes)[index];
}

const LISTS: Readonly<Record<string, (sketch: DrawnSketch) => boolean>> = {
  [SKETCH_LAYERS.fill]: ({ shape, style }) => shape === 'area' && style.hasFill,
  [SKETCH_LAYERS.line]: ({ shape }) => shape === 'line' || shape === 'area',
  [SKETCH_LAYERS.point]: ({ shape }) => shape === 'point' || shape === 'text',
};

/** The draft comes last, so that an index tells a sketch. */
function drawn({ sketches, draft }: SketchView, layer: string): DrawnSketch[] {
  return [...sketches, ...(draft === undefined ? [] : [draft])].filter((sketch) => LISTS[layer]?.(sketch) === true);
}

function fills(view: SketchView): Layer[] {
  return [
    new SolidPolygonLayer<DrawnSketch>({
      id: SKETCH_LAYERS.fill,
      data: drawn(view, SKETCH_LAYERS.fill),
      pickable: true,
      getPolygon: (sketch) => pathOf(sketch).map(([lon, lat]): [number, number] => [lon, lat]),
      getFillColor: ({ style }) => toRgba(sketchColour(style.colour, view.scheme), FILL_STRENGTH),
    }),
  ];
}

function lines(view: SketchView): Layer[] {
  const { scheme } = view;
  const halo = toRgba(PALETTES[scheme].halo);
  const rows = drawn(view, SKETCH_LAYERS.line);
  const colour = (style: SketchStyle) => toRgba(sketchColour(style.colour, scheme));
  const path = (sketch: DrawnSketch): [number, number][] => pathOf(sketch).map(([lon, lat]) => [lon, lat]);
  const round = { widthUnits: 'pixels', capRounded: true, jointRounded: true } as const;
  return [
    new PathLayer<DrawnSketch>({ id: 'bench-sketch-casing', data: rows, ...round, getPath: path, getWidth: ({ style }) => style.widthPixels + 2.5, getColor: halo }),
    new PathLayer<DrawnSketch, PathStyleExtensionProps<DrawnSketch>>({
      id: SKETCH_LAYERS.line,
      data: rows,
      pickable: true,
      ...round,
      getPath: path,
      getWidth: ({ style }) => style.widthPixels,
      getColor: ({ style }) => colour(style),
      getDashArray: ({ style }) => (style.line === 'dashed' ? DASH : SOLID),
      extensions: [DASHED],
    }),
    new ScatterplotLayer<DrawnSketch>({
      id: SKETCH_LAYERS.point,
      data: drawn(view, SKETCH_LAYERS.point),
      pickable: true,
      ...dot,
      getPosition: ({ vertices }) => pair(vertices[0]?.at),
      // The letters are the mark; under them something is left to be met.
      getRadius: ({ shape }) => (shape === 'text' ? 3 : POINT_PIXELS),
      getFillColor: ({ style }) => colour(style),
      getLineColor: halo,
    }),
    ...corners(view),
    ...handles(view),
  ];
}

const dot = { stroked: true, radiusUnits: 'pixels', lineWidthUnits: 'pixels', getLineWidth: 2 } as const;

/** Where a measurement was set, small. */
function corners({ sketches, draft, setCount, scheme, edited }: SketchView): Layer[] {
  const halo = toRgba(PALETTES[scheme].halo);
  const measured = sketches.filter(({ purpose, shape, id, vertices }) => purpose === 'measure' && shape !== 'point' && id !== edited?.id && vertices.length < 40);
  const rows = [...measured, ...(draft === undefined ? [] : [{ ...draft, vertices: draft.vertices.slice(0, Math.max(setCount, 0)) }])].flatMap(({ vertices, style }) =>
    vertices.map(({ at }) => ({ at, style })),
  );
  return [
    new ScatterplotLayer<Placed & { readonly style: SketchStyle }>({
      id: 'bench-sketch-corner',
      data: rows,
      ...dot,
      getPosition: ({ at }) => pair(at),
      getRadius: 4,
      getFillColor: halo,
      getLineColor: ({ style }) => toRgba(sketchColour(style.colour, scheme)),
    }),
  ];
}

function handles({ edited, chosenVertex, snapped, scheme }: SketchView): Layer[] {
  const { halo, ink, accent } = PALETTES[scheme];
  const ends = edited?.vertices.map(({ at }, index): Handle => ({ at, isChosen: index === chosenVertex })) ?? [];
  return [
    new ScatterplotLayer<Placed>({
      id: 'bench-sketch-middle',
      data: edited === undefined ? [] : middles(edited),
      ...dot,
      getPosition: ({ at }) => pair(at),
      getRadius: MIDDLE_PIXELS,
      getFillColor: toRgba(halo, 0.9),
      getLineColor: toRgba(ink, 0.6),
    }),
    new ScatterplotLayer<Handle>({
      id: 'bench-sketch-handle',
      data: ends,
      ...dot,
      getPosition: ({ at }) => pair(at),
      getRadius: ({ isChosen }) => (isChosen ? HANDLE_PIXELS + 2 : HANDLE_PIXELS),
      getFillColor: ({ isChosen }) => toRgba(isChosen ? accent : halo),
      getLineColor: toRgba(ink),
    }),
    new ScatterplotLayer<Placed>({
      id: 'bench-sketch-snap',
      data: snapped === undefined ? [] : [snapped],
      ...dot,
      filled: false,
      getPosition: ({ at }) => pair(at),
      getRadius: 10,
      getLineColor: toRgba(accent),
    }),
  ];
}

function middles({ shape, vertices }: Sketch): Placed[] {
  // Of a circle they would lie as dense as its corners.
  if (vertices.length >= 40) return [];
  const ring = shape === 'area' ? [...vertices, ...vertices.slice(0, 1)] : vertices;
  return ring.slice(1).map(({ at }, index) => {
    const from = ring[index]?.at ?? at;
    return { at: [(from[0] + at[0]) / 2, (from[1] + at[1]) / 2] };
  });
}

function pathOf({ shape, vertices }: DrawnSketch): LonLat[] {
  return geodesicPath(shape === 'area' ? [...vertices, ...vertices.slice(0, 1)] : vertices);
}

function pair(at: LonLat | undefined): [number, number] {
  return [at?.[0] ?? 0, at?.[1] ?? 0];
}

function namesOf({ sketches, scheme, captionOf }: SketchView): BenchNames {
  return {
    type: 'FeatureCollection',
    features: sketches.flatMap((sketch) => {
      const text = captionOf(sketch);
      if (text === '') return [];
      const { shape, style } = sketch;
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [...spotOf(sketch)] },
          properties: {
            text,
            colour: sketchColour(style.colour, scheme),
            sizePixels: style.textPixels,
            isForced: true,
            isAlong: false,
            anchor: shape === 'area' ? ('center' as const) : ('left' as const),
          },
        },
      ];
    }),
  };
}
