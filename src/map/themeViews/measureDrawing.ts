/** Targets of one measure as discs whose area is in proportion to the figure; a place without one is a small open ring. */
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Feature, Point } from 'geojson';
import { symbolRadiusPixels, type MeasuredPlace, type MeasuredTowns, type PlainPlace } from '../../domain/themeViews/toMeasuredTowns.ts';
import type { MeasuredTarget } from '../../domain/ThemeView.ts';
import { FIRST_LABEL_LAYER } from '../baseNameLayers.ts';
import { toRgba } from '../colours.ts';
import type { ThemeDrawing, ThemeNameProperties } from '../ThemeDrawing.ts';
import type { Placed } from './Placed.ts';
import type { ThemeStyle } from './ThemeStyle.ts';

/** Radius of the largest symbol. */
export const LARGEST_PIXELS = 44;
const UNKNOWN_PIXELS = 15;
const FILL_STRENGTH = 0.22;
/** Letters of figures on the map, and the gap between a symbol and its figure, in ems of them. */
const EM_PIXELS = 12.5;
const GAP_EMS = 0.35;

const DASH = new PathStyleExtension({ dash: true });

export function measureDrawing(towns: MeasuredTowns, figureOf: (target: MeasuredTarget) => string, style: ThemeStyle): ThemeDrawing {
  const { measured, without } = towns;
  const largest = measured[0]?.target.figure.value ?? 0;
  const radius = ({ target }: MeasuredPlace) => symbolRadiusPixels(target.figure.value, largest, LARGEST_PIXELS);
  const common = { beforeId: FIRST_LABEL_LAYER, pickable: true, stroked: true, radiusUnits: 'pixels', lineWidthUnits: 'pixels' } as const;
  return {
    replaced: new Set(),
    below: () => [],
    above: () => [
      new ScatterplotLayer<PlainPlace, Placed & PathStyleExtensionProps<PlainPlace>>({
        ...common,
        id: 'theme-unmeasured',
        data: without,
        getPosition: ({ position }) => position,
        getRadius: UNKNOWN_PIXELS,
        getFillColor: toRgba(style.palette.halo, 0.01),
        getLineColor: toRgba(style.palette.context, 0.9),
        getLineWidth: 1.2,
        getDashArray: [4, 4],
        extensions: [DASH],
        updateTriggers: { getLineColor: style.palette },
      }),
      new ScatterplotLayer<MeasuredPlace, Placed>({
        ...common,
        id: 'theme-measured',
        data: measured,
        getPosition: ({ position }) => position,
        getRadius: radius,
        getFillColor: toRgba(style.colour, FILL_STRENGTH),
        getLineColor: toRgba(style.colour),
        getLineWidth: 1.5,
        updateTriggers: { getFillColor: style.colour, getLineColor: style.colour, getRadius: largest },
      }),
    ],
    names: {
      type: 'FeatureCollection',
      features: measured.map((each): Feature<Point, ThemeNameProperties> => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: each.position },
        properties: { text: figureOf(each.target), colour: style.nameColour, distance: radius(each) / EM_PIXELS + GAP_EMS, isAlong: false, isKeptFree: false },
      })),
    },
  };
}
