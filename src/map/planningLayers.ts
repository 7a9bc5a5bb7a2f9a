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
import { FIRST_LABEL_LAYER, OWN_TOP_LAYER } from './baseNameLayers.ts';
import type { Drawing, LineMark, Ring, SoftMark } from './Drawing.ts';
import {
  CONTEXT_STRENGTH,
  HATCH_STRENGTH,
  LINE_FILL_PIXELS,
  MARK_STYLES,
  PIN_REACH_PIXELS,
  POINTED_STRENGTH,
  type MarkStyle,
} from './markStyles.ts';
import type { MapView } from './MapView.ts';
import { PALETTES } from './palette.ts';
import { placeColour } from './placeColour.ts';
import { routeColours } from './routeColours.ts';
import { SoftDiscExtension } from './SoftDiscExtension.ts';
import { toRgba } from './colours.ts';
import { BAND_STRENGTHS, type ZoomBand } from './zoomBand.ts';

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

type View = Pick<MapView, 'themes' | 'filter' | 'scheme' | 'selected' | 'hovered' | 'townOutlines'> & { readonly band: ZoomBand };

const { soft, host, outline, area, line, corridor, context } = MARK_STYLES;

const SOFT_DISC = new SoftDiscExtension({ leftAtEdge: 0.4, outlinePixels: soft.linePixels });

/** Bottom to top: bands, outlines, unions, soft areas, hatched hosts, lines, the highlight. Pins are drawn as symbols, so that names give way to them: here they only answer to the pointer. */
export function planningLayers(drawing: Drawing, view: View): LayersList {
  const palette = PALETTES[view.scheme];
  const colour = (place: PlanningFeature, strength: number) =>
    toRgba(placeColour(place, view.themes, view.filter, view.scheme), strength);
  const common = { beforeId: FIRST_LABEL_LAYER, pickable: true } as const;
  const recolour = [view.scheme, view.filter, view.themes, view.band];
  const strengths = BAND_STRENGTHS[view.band];

  const layers: Layer[] = [
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
      colour: ({ place }) => toRgba(routeColours(place.properties.subkind, palette).edge, context.line * strengths.contextBand),
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
        getFillColor: ({ place }) => colour(place, style.fill * strengths.area),
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
      getFillColor: ({ place }) => colour(place, soft.fill * strengths.area),
      // An edge of paper tells areas apart that lie over each other. For eyes that need it the edge is drawn, though it is soft.
      stroked: true,
      getLineColor: ({ place }) => (hasMoreContrast(view.scheme) ? colour(place, 1) : toRgba(palette.halo, 0.9)),
      getLineWidth: soft.linePixels,
      lineWidthUnits: 'pixels',
      extensions: [SOFT_DISC],
      updateTriggers: { getFillColor: recolour, getLineColor: recolour },
    }),
    new ScatterplotLayer<SoftMark, Dashed<SoftMark>>({
      ...common,
      // Rings of context lie over the corridor; their names lead to them, the ground leads to the route.
      pickable: false,
      id: 'soft-context',
      data: strengths.contextRing === 0 ? [] : drawing.softContext,
      filled: true,
      stroked: true,
      getPosition: ({ position }) => position,
      getRadius: ({ radiusMetres }) => radiusMetres,
      getFillColor: toRgba(palette.context, 0),
      getLineColor: toRgba(palette.context, context.line * strengths.contextRing),
      getLineWidth: context.linePixels,
      lineWidthUnits: 'pixels',
      getDashArray: context.dashPixels.map((pixels) => pixels * 2) as [number, number],
      extensions: [RING_DASH],
      updateTriggers: { getLineColor: recolour, getFillColor: view.scheme },
    }),
    new SolidPolygonLayer<Ring, Hatched<Ring>>({
      ...common,
      id: 'host-hatch',
      data: drawing.hosts,
      getPolygon: ({ rings }) => rings,
      getFillColor: ({ place }) => colour(place, HATCH_STRENGTH * strengths.hatch),
      getFillPattern: () => 'hatch',
      fillPatternMapping: {
        hatch: { type: 'hatch', angle: 45, strokeWidth: host.hatchPixels[0], gap: host.hatchPixels[1] },
      },
      fillPatternSizeUnits: 'pixels',
      getFillPatternBackgroundColor: ({ place }: Ring) => colour(place, host.fill * strengths.area),
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
    new ScatterplotLayer<SoftMark, Below>({
      ...common,
      id: 'pin',
      data: view.band === 'bay' ? [] : drawing.pins,
      radiusUnits: 'pixels',
      getPosition: ({ position }) => position,
      getRadius: PIN_REACH_PIXELS,
      getFillColor: toRgba(palette.halo, 0),
    }),
    ...highlightLayers(drawing, view),
  ];
  // A layer costs its share of every frame, empty or not.
  return layers.filter(({ props }) => (props.data as readonly unknown[]).length > 0);
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
      // Always there, so that what a reader brings along finds its place.
      beforeId: OWN_TOP_LAYER,
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
