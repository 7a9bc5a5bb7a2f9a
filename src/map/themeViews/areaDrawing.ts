/** Planned areas as squares at the scale of the map, each in the middle of what is known of its place. */
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Feature, Point } from 'geojson';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { sideMetres, type AreaSquare } from '../../domain/themeViews/toAreaSquares.ts';
import type { LonLat } from '../../domain/themeViews/toArcs.ts';
import { FIRST_LABEL_LAYER } from '../baseStyle.ts';
import { toRgba } from '../colours.ts';
import type { ThemeDrawing, ThemeNameProperties } from '../ThemeDrawing.ts';
import type { Placed } from './Placed.ts';
import { squareRing } from './squareRing.ts';
import type { ThemeStyle } from './ThemeStyle.ts';

const FILL_STRENGTH = 0.2;
/** Of a part, and of the larger of two figures that disagree. */
const FAINT_STRENGTH = 0.07;
const UNKNOWN_PIXELS = 11;
const DASH = new PathStyleExtension({ dash: true, dashMode: 'path' });
const RING_DASH = new PathStyleExtension({ dash: true });
const PART_DASH: [number, number] = [5, 3];
const SOLID: [number, number] = [0, 0];
/** Below the southern side, in ems. */
const FIGURE_EMS = 0.35;

interface Square {
  readonly place: PlanningFeature;
  readonly ring: LonLat[];
  /** A figure of the whole that no smaller one contradicts. */
  readonly isSure: boolean;
  readonly isPart: boolean;
}

interface Unknown {
  readonly place: PlanningFeature;
  readonly centre: LonLat;
}

export function areaDrawing(areas: readonly AreaSquare[], textOf: (area: AreaSquare) => string, style: ThemeStyle): ThemeDrawing {
  const squares = areas.flatMap(toSquares);
  const unknown = areas.flatMap(({ place, state, centre }): Unknown[] => (state === 'unknown' && centre !== undefined ? [{ place, centre }] : []));
  const common = { beforeId: FIRST_LABEL_LAYER, pickable: true } as const;
  return {
    replaced: new Set(),
    below: () => [],
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
    names: { type: 'FeatureCollection', features: areas.flatMap((area) => toName(area, textOf(area), style)) },
  };
}

function toSquares({ place, state, centre, areas }: AreaSquare): Square[] {
  if (centre === undefined) return [];
  return areas.map(({ squareMetres }, index) => ({
    place,
    ring: squareRing(centre, sideMetres(squareMetres)),
    isPart: state === 'part',
    isSure: state === 'whole' && index === areas.length - 1,
  }));
}

function toName({ centre, areas: [largest] }: AreaSquare, text: string, style: ThemeStyle): Feature<Point, ThemeNameProperties>[] {
  if (centre === undefined) return [];
  const side = largest === undefined ? 0 : sideMetres(largest.squareMetres);
  const [southWest = centre, southEast = centre] = squareRing(centre, side);
  return [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [(southWest[0] + southEast[0]) / 2, southWest[1]] },
      properties: { text, colour: style.nameColour, distance: largest === undefined ? 0 : FIGURE_EMS, isAlong: false },
    },
  ];
}
