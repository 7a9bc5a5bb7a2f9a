/** Planned areas as squares at the scale of the map, each in the middle of what is known of its place. */
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Feature, Point } from 'geojson';
import { markOf } from '../../domain/markOf.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { discRadiusMetres } from '../../domain/themeViews/discRadiusMetres.ts';
import { sideMetres, type AreaSquare } from '../../domain/themeViews/toAreaSquares.ts';
import type { LonLat } from '../../domain/themeViews/toArcs.ts';
import { FIRST_LABEL_LAYER } from '../baseNameLayers.ts';
import { toRgba } from '../colours.ts';
import type { ThemeDrawing, ThemeNameProperties } from '../ThemeDrawing.ts';
import type { Placed } from './Placed.ts';
import { squareRing } from './squareRing.ts';
import type { ThemeStyle } from './ThemeStyle.ts';

const FILL_STRENGTH = 0.2;
/** Of a part, and of the larger of two figures that disagree. */
const FAINT_STRENGTH = 0.07;
const GROUND_STRENGTH = 0.06;
const UNKNOWN_PIXELS = 11;
const DASH = new PathStyleExtension({ dash: true, dashMode: 'path' });
const RING_DASH = new PathStyleExtension({ dash: true });
const PART_DASH: [number, number] = [5, 3];
const SOLID: [number, number] = [0, 0];
/** Below the southern side, in ems. */
const FIGURE_EMS = 0.45;
const EM_PIXELS = 12.5;
const ROOMY_METRES = 3_000;

interface Square {
  readonly place: PlanningFeature;
  readonly ring: LonLat[];
  /** A figure of the whole that no smaller one contradicts. */
  readonly isSure: boolean;
}

/** What is known of where the place lies. */
interface Ground {
  readonly place: PlanningFeature;
  readonly centre: LonLat;
  readonly radiusMetres: number;
}

interface Unknown {
  readonly place: PlanningFeature;
  readonly centre: LonLat;
}

export function areaDrawing(areas: readonly AreaSquare[], textOf: (area: AreaSquare) => string, style: ThemeStyle): ThemeDrawing {
  const squares = areas.flatMap(toSquares);
  const unknown = areas.flatMap(({ place, state, centre }): Unknown[] => (state === 'unknown' && centre !== undefined ? [{ place, centre }] : []));
  // What is made up of parts, or has an outline that is known, is drawn as that.
  const vague = areas.filter(({ place }) => place.properties.parts === undefined && markOf(place) !== 'outline');
  const grounds = vague.flatMap(({ place, centre }): Ground[] => (centre === undefined ? [] : [{ place, centre, radiusMetres: discRadiusMetres(place) }]));
  const common = { beforeId: FIRST_LABEL_LAYER, pickable: true } as const;
  return {
    // The squares speak; the ground that holds each place stays as a breath below them.
    replaced: new Set(vague.map(({ place }) => place.id)),
    below: () => [
      new ScatterplotLayer<Ground, Placed & PathStyleExtensionProps<Ground>>({
        ...common,
        id: 'theme-area-ground',
        data: grounds,
        stroked: true,
        lineWidthUnits: 'pixels',
        getPosition: ({ centre }) => centre,
        getRadius: ({ radiusMetres }) => radiusMetres,
        getFillColor: toRgba(style.colour, GROUND_STRENGTH),
        getLineColor: toRgba(style.colour, style.hasEdges ? 1 : 0.45),
        getLineWidth: 1,
        getDashArray: [2, 6],
        extensions: [RING_DASH],
        updateTriggers: { getFillColor: style.colour, getLineColor: [style.colour, style.hasEdges] },
      }),
    ],
    above: () => [
      new SolidPolygonLayer<Square, Placed>({
        ...common,
        id: 'theme-area',
        data: squares,
        getPolygon: ({ ring }) => ring,
        getFillColor: ({ isSure }) => toRgba(style.colour, isSure ? FILL_STRENGTH : FAINT_STRENGTH),
        updateTriggers: { getFillColor: style.colour },
      }),
      new PathLayer<Square, Placed & PathStyleExtensionProps<Square>>({
        ...common,
        id: 'theme-area-edge',
        data: squares,
        getPath: ({ ring }) => ring,
        getColor: toRgba(style.colour),
        getWidth: ({ isSure }) => (isSure ? 1.8 : 1.2),
        widthUnits: 'pixels',
        dashUnits: 'pixels',
        getDashArray: ({ isSure }) => (isSure ? SOLID : PART_DASH),
        extensions: [DASH],
        updateTriggers: { getColor: style.colour },
      }),
      new ScatterplotLayer<Unknown, Placed & PathStyleExtensionProps<Unknown>>({
        ...common,
        id: 'theme-area-unknown',
        data: unknown,
        stroked: true,
        radiusUnits: 'pixels',
        lineWidthUnits: 'pixels',
        getPosition: ({ centre }) => centre,
        getRadius: UNKNOWN_PIXELS,
        getFillColor: toRgba(style.palette.halo, 0.6),
        getLineColor: toRgba(style.nameColour),
        getLineWidth: 1.3,
        getDashArray: [3, 3],
        extensions: [RING_DASH],
        updateTriggers: { getFillColor: style.palette, getLineColor: style.nameColour },
      }),
    ],
    names: { type: 'FeatureCollection', features: areas.flatMap((area) => toNames(area, textOf(area), style)) },
  };
}

function toSquares({ place, state, centre, areas }: AreaSquare): Square[] {
  if (centre === undefined) return [];
  return areas.map(({ squareMetres }, index) => ({
    place,
    ring: squareRing(centre, sideMetres(squareMetres)),
    isSure: state === 'whole' && index === areas.length - 1,
  }));
}

/** The name of the place above its symbol, what is known of its area below. */
function toNames({ centre, areas: [largest] }: AreaSquare, text: string, style: ThemeStyle): Feature<Point, ThemeNameProperties>[] {
  if (centre === undefined) return [];
  const side = largest === undefined ? 0 : sideMetres(largest.squareMetres);
  const [[, south] = centre] = squareRing(centre, side);
  const distance = FIGURE_EMS + (largest === undefined ? UNKNOWN_PIXELS / EM_PIXELS : 0);
  const at = (position: LonLat, properties: Partial<ThemeNameProperties>): Feature<Point, ThemeNameProperties> => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: position },
    properties: { text, colour: style.nameColour, distance, isAlong: false, isKeptFree: false, ...properties },
  });
  // In a large square there is room for the name.
  return [at([centre[0], south], {}), ...(side > ROOMY_METRES ? [] : [at(centre, { text: '', isKeptFree: true })])];
}
