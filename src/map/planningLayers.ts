/** The planning data as deck.gl layers: a pure function of the view. Data arrays are kept by the caller. */
import type { Layer, LayersList } from '@deck.gl/core';
import {
  FillStyleExtension,
  PathStyleExtension,
  type FillStyleExtensionProps,
  type PathStyleExtensionProps,
} from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { hasMoreContrast } from '../domain/Scheme.ts';
import { FIRST_LABEL_LAYER } from './baseNameLayers.ts';
import type { Drawing, LineMark, Ring, SoftMark } from './Drawing.ts';
import {
  CONTEXT_STRENGTH,
  HATCH_STRENGTH,
  LINE_FILL_PIXELS,
  MARK_STYLES,
  PIN_RADIUS_PIXELS,
  POINTED_STRENGTH,
  type MarkStyle,
} from './markStyles.ts';
import type { MapView } from './MapView.ts';
import { PALETTES } from './palette.ts';
import { placeColour } from './placeColour.ts';
import { routeColours } from './routeColours.ts';
import { toRgba } from './colours.ts';

const DASH = new PathStyleExtension({ dash: true, dashMode: 'path' });
const RING_DASH = new PathStyleExtension({ dash: true });
const HATCH = new FillStyleExtension({ pattern: true, proceduralPattern: true });

/** A dash array without gaps. */
const SOLID: [number, number] = [0, 0];

/** Props that the overlay and the extensions add to a layer's own. */
interface Below {
  readonly beforeId: string;
}
type Dashed<Data> = Below & PathStyleExtensionProps<Data>;
type Hatched<Data> = Below & FillStyleExtensionProps<Data>;

type Outline = Ring['rings'][number];

type View = Pick<MapView, 'themes' | 'filter' | 'scheme' | 'selected' | 'hovered' | 'townOutlines'>;

const { pin, soft, host, outline, area, line, corridor, context } = MARK_STYLES;

/** Bottom to top: bands, outlines, unions, soft areas, hatched hosts, lines, pins, the highlight. */
export function planningLayers(drawing: Drawing, view: View): LayersList {
  const palette = PALETTES[view.scheme];
  const colour = (place: PlanningFeature, strength: number) =>
    toRgba(placeColour(place, view.themes, view.filter, view.scheme), strength);
  const common = { beforeId: FIRST_LABEL_LAYER, pickable: true } as const;
  const recolour = [view.scheme, view.filter, view.themes];

  return [
    new SolidPolygonLayer<Ring, Below>({
      ...common,
      id: 'corridor-fill',
      data: drawing.bands,
      getPolygon: ({ rings }) => rings,
      getFillColor: toRgba(palette.roadFill, corridor.fill),
      updateTriggers: { getFillColor: view.scheme },
    }),
    edgeLayer({
      id: 'corridor-edge',
      data: drawing.bands,
      style: corridor,
      colour: ({ place }) => toRgba(routeColours(place.properties.subkind, palette).edge, corridor.line),
      recolour,
    }),
    // Bands of context have edges only; their names lead to them.
    edgeLayer({
      id: 'corridor-context',
      data: drawing.bandsContext,
      style: context,
      colour: ({ place }) => toRgba(routeColours(place.properties.subkind, palette).edge, context.line),
      recolour,
    }),
    ...([
      { id: 'ground', data: drawing.grounds, style: outline },
      { id: 'area', data: drawing.areas, style: area },
    ] as const).flatMap(({ id, data, style }) => [
      new SolidPolygonLayer<Ring, Below>({
        ...common,
        id,
        data,
        getPolygon: ({ rings }) => rings,
        getFillColor: ({ place }) => colour(place, style.fill),
        updateTriggers: { getFillColor: recolour },
      }),
      edgeLayer({ id: `${id}-edge`, data, style, colour: ({ place }) => colour(place, style.line), recolour }),
    ]),
    new ScatterplotLayer<SoftMark, Dashed<SoftMark>>({
      ...common,
      id: 'soft-area',
      data: drawing.soft,
      getPosition: ({ position }) => position,
      getRadius: ({ radiusMetres }) => radiusMetres,
      getFillColor: ({ place }) => colour(place, soft.fill),
      // For eyes that need it the edge is drawn, though it is soft.
      stroked: hasMoreContrast(view.scheme),
      getLineColor: ({ place }) => colour(place, 1),
      getLineWidth: 1.5,
      lineWidthUnits: 'pixels',
      updateTriggers: { getFillColor: recolour, getLineColor: recolour },
    }),
    new ScatterplotLayer<SoftMark, Dashed<SoftMark>>({
      ...common,
      // Rings of context lie over the corridor; their names lead to them, the ground leads to the route.
      pickable: false,
      id: 'soft-context',
      data: drawing.softContext,
      filled: true,
      stroked: true,
      getPosition: ({ position }) => position,
      getRadius: ({ radiusMetres }) => radiusMetres,
      getFillColor: toRgba(palette.context, 0),
      getLineColor: toRgba(palette.context, context.line),
      getLineWidth: context.linePixels,
      lineWidthUnits: 'pixels',
      getDashArray: context.dashPixels.map((pixels) => pixels * 2) as [number, number],
      extensions: [RING_DASH],
      updateTriggers: { getLineColor: view.scheme, getFillColor: view.scheme },
    }),
    new SolidPolygonLayer<Ring, Hatched<Ring>>({
      ...common,
      id: 'host-hatch',
      data: drawing.hosts,
      getPolygon: ({ rings }) => rings,
      getFillColor: ({ place }) => colour(place, HATCH_STRENGTH),
      getFillPattern: () => 'hatch',
      fillPatternMapping: {
        hatch: { type: 'hatch', angle: 45, strokeWidth: host.hatchPixels[0], gap: host.hatchPixels[1] },
      },
      fillPatternSizeUnits: 'pixels',
      getFillPatternBackgroundColor: ({ place }: Ring) => colour(place, host.fill),
      extensions: [HATCH],
      updateTriggers: { getFillColor: recolour, getFillPatternBackgroundColor: recolour },
    }),
    edgeLayer({
      id: 'host-edge',
      data: drawing.hosts,
      style: host,
      colour: ({ place }) => colour(place, host.line),
      recolour,
    }),
    ...(['edge', 'fill'] as const).map(
      (part) =>
        new PathLayer<LineMark, Below>({
          ...common,
          id: `line-${part}`,
          data: drawing.lines,
          getPath: ({ path }) => path,
          getColor: ({ place }) => toRgba(routeColours(place.properties.subkind, palette)[part], strengthOf(place)),
          getWidth: part === 'edge' ? line.linePixels : LINE_FILL_PIXELS,
          widthUnits: 'pixels',
          capRounded: true,
          jointRounded: true,
          updateTriggers: { getColor: view.scheme },
        }),
    ),
    new ScatterplotLayer<SoftMark, Dashed<SoftMark>>({
      ...common,
      id: 'pin',
      data: drawing.pins,
      stroked: true,
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      getPosition: ({ position }) => position,
      getRadius: PIN_RADIUS_PIXELS,
      getLineWidth: pin.linePixels,
      getFillColor: ({ place }) => colour(place, pin.fill * strengthOf(place)),
      getLineColor: toRgba(palette.halo),
      updateTriggers: { getFillColor: recolour, getLineColor: view.scheme },
    }),
    ...highlightLayers(drawing, view),
  ];
}

interface Edge {
  readonly id: string;
  readonly data: readonly Ring[];
  readonly style: MarkStyle;
  readonly colour: (ring: Ring) => [number, number, number, number];
  /** What the colour depends on. */
  readonly recolour: readonly unknown[];
}

/** The outline of an area, solid or dashed as its mark says; the area itself answers to the pointer. */
function edgeLayer({ id, data, style, colour, recolour }: Edge): Layer {
  return new PathLayer<Ring, Dashed<Ring>>({
    id,
    beforeId: FIRST_LABEL_LAYER,
    data,
    getPath: ({ rings }) => rings[0] ?? [],
    getColor: colour,
    getWidth: style.linePixels,
    widthUnits: 'pixels',
    dashUnits: 'pixels',
    getDashArray: style.dashPixels ?? SOLID,
    extensions: [DASH],
    updateTriggers: { getColor: recolour },
  });
}

function strengthOf({ properties }: PlanningFeature): number {
  return properties.context ? CONTEXT_STRENGTH : 1;
}

/** A thin dashed ring of the place's radius, or the outline of its area: solid when pointed at, dashed when selected. */
function highlightLayers(drawing: Drawing, view: View): Layer[] {
  const accent = PALETTES[view.scheme].accent;
  return (['hovered', 'selected'] as const).map((role) => {
    const id = view[role];
    // A town whose own line is drawn is shown by that.
    const rings = id === undefined || drawing.isOutlinedTown(id, view.townOutlines) ? [] : (drawing.outlines(id) ?? []);
    return new PathLayer<Outline, Dashed<Outline>>({
      id: `highlight-${role}`,
      beforeId: FIRST_LABEL_LAYER,
      data: rings,
      getPath: (ring) => ring,
      getColor: toRgba(accent, role === 'selected' ? 1 : POINTED_STRENGTH),
      getWidth: role === 'selected' ? 2 : 1.5,
      widthUnits: 'pixels',
      dashUnits: 'pixels',
      getDashArray: role === 'selected' ? [7, 5] : SOLID,
      extensions: [DASH],
      updateTriggers: { getColor: view.scheme },
    });
  });
}
