/** Bands of distance from a route: light grounds with fine edges, each edge with its distance. */
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Feature, MultiLineString, Position } from 'geojson';
import type { DistanceBand } from '../../domain/DistanceBand.ts';
import type { LonLat } from '../../domain/themeViews/toArcs.ts';
import { FIRST_LABEL_LAYER } from '../baseNameLayers.ts';
import { toRgba } from '../colours.ts';
import type { ThemeDrawing, ThemeNameProperties } from '../ThemeDrawing.ts';
import type { Placed } from './Placed.ts';
import type { ThemeStyle } from './ThemeStyle.ts';

/** The nearest band first; the last stands for any farther. */
const FILL_STRENGTHS = [0.13, 0.08, 0.045] as const;
const EDGE_STRENGTH = 0.4;

interface BandGround {
  readonly rings: LonLat[][];
  readonly strength: number;
}

export function distanceBandDrawing(bands: readonly DistanceBand[], lengthOf: (metres: number) => string, style: ThemeStyle): ThemeDrawing {
  const grounds = bands.flatMap(({ geometry }, index): BandGround[] => {
    const strength = FILL_STRENGTHS[index] ?? FILL_STRENGTHS[2];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map((rings) => ({ strength, rings: rings.map((ring) => ring.map(toLonLat)) }));
  });
  const edges = bands.flatMap(({ properties }) => properties.edge.coordinates.map((line) => line.map(toLonLat)));
  return {
    replaced: new Set(),
    below: () => [
      new SolidPolygonLayer<BandGround, Placed>({
        id: 'theme-distance-ground',
        beforeId: FIRST_LABEL_LAYER,
        data: grounds,
        getPolygon: ({ rings }) => rings,
        getFillColor: ({ strength }) => toRgba(style.colour, strength),
        updateTriggers: { getFillColor: style.colour },
      }),
      new PathLayer<LonLat[], Placed>({
        id: 'theme-distance-edge',
        beforeId: FIRST_LABEL_LAYER,
        data: edges,
        getPath: (edge) => edge,
        getColor: toRgba(style.colour, style.hasEdges ? 1 : EDGE_STRENGTH),
        getWidth: 1,
        widthUnits: 'pixels',
        updateTriggers: { getColor: [style.colour, style.hasEdges] },
      }),
    ],
    above: () => [],
    names: {
      type: 'FeatureCollection',
      features: bands.map(({ properties: { edge, toMetres } }): Feature<MultiLineString, ThemeNameProperties> => ({
        type: 'Feature',
        geometry: edge,
        properties: { text: lengthOf(toMetres), colour: style.nameColour, distance: 0, isAlong: true, isKeptFree: false },
      })),
    },
  };
}

function toLonLat([lon = 0, lat = 0]: Position): LonLat {
  return [lon, lat];
}
