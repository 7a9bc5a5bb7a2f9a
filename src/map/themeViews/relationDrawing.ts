/** Relations as quiet flat arcs, all alike: they carry no quantity and no direction. */
import { ArcLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { Feature, Point } from 'geojson';
import type { Arc, LonLat } from '../../domain/themeViews/toArcs.ts';
import { FIRST_LABEL_LAYER } from '../baseNameLayers.ts';
import { toRgba } from '../colours.ts';
import { ARC_LAYER, type ThemeDrawing, type ThemeNameProperties } from '../ThemeDrawing.ts';
import type { Placed } from './Placed.ts';
import type { ThemeStyle } from './ThemeStyle.ts';

const ARC_PIXELS = 2;
const ARC_STRENGTH = 0.75;
/** How far an arc bows out, as a share of half its length; each further relation of the same ends farther. */
const FIRST_HEIGHT = 0.1;
const LANE_HEIGHT = 0.08;
/** Laid flat on its side: seen from above it is a curve. */
const FLAT_DEGREES = 90;
const END_PIXELS = 3;
const DISTRICT_PIXELS = 8;
/** Of the name below the ring, in ems. */
const NAME_DISTANCE = 0.9;

export interface RelationWords {
  /** Where what concerns the whole district ends. */
  readonly district: LonLat;
  /** "全区" */
  readonly districtName: string;
}

export function relationDrawing(arcs: readonly Arc[], words: RelationWords, style: ThemeStyle): ThemeDrawing {
  const ends = [...new Map(arcs.flatMap((arc) => arc.ends.map((end) => [String(end), end] as const))).values()];
  const isDistrict = (end: LonLat) => String(end) === String(words.district);
  const districtEnds = ends.filter(isDistrict);
  return {
    replaced: new Set(),
    below: () => [],
    above: () => [
      new ArcLayer<Arc, Placed>({
        id: ARC_LAYER,
        beforeId: FIRST_LABEL_LAYER,
        data: arcs,
        pickable: true,
        greatCircle: false,
        getSourcePosition: ({ ends: [west] }) => west,
        getTargetPosition: ({ ends: [, east] }) => east,
        getHeight: ({ lane }) => FIRST_HEIGHT + lane * LANE_HEIGHT,
        getTilt: ({ ends: [one, other] }) => (one[0] < other[0] ? FLAT_DEGREES : -FLAT_DEGREES),
        getWidth: ARC_PIXELS,
        getSourceColor: toRgba(style.colour, ARC_STRENGTH),
        getTargetColor: toRgba(style.colour, ARC_STRENGTH),
        updateTriggers: { getSourceColor: style.colour, getTargetColor: style.colour },
      }),
      new ScatterplotLayer<LonLat, Placed>({
        id: 'theme-arc-end',
        beforeId: FIRST_LABEL_LAYER,
        data: ends,
        radiusUnits: 'pixels',
        lineWidthUnits: 'pixels',
        stroked: true,
        // Open: an end stands in the middle of what is known of its place, and is no pin.
        getPosition: (end) => end,
        getRadius: END_PIXELS,
        getFillColor: toRgba(style.palette.halo),
        getLineColor: toRgba(style.colour),
        getLineWidth: 1.4,
        updateTriggers: { getFillColor: style.palette, getLineColor: style.colour },
      }),
      new ScatterplotLayer<LonLat, Placed>({
        id: 'theme-arc-district',
        beforeId: FIRST_LABEL_LAYER,
        data: districtEnds,
        radiusUnits: 'pixels',
        lineWidthUnits: 'pixels',
        filled: false,
        stroked: true,
        getPosition: (end) => end,
        getRadius: DISTRICT_PIXELS,
        getLineWidth: 1.4,
        getLineColor: toRgba(style.colour),
        updateTriggers: { getLineColor: style.colour },
      }),
    ],
    names: {
      type: 'FeatureCollection',
      features: districtEnds.map((end): Feature<Point, ThemeNameProperties> => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: end },
        properties: { text: words.districtName, colour: style.nameColour, distance: NAME_DISTANCE, isAlong: false, isKeptFree: false },
      })),
    },
  };
}
