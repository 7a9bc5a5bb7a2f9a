/** Places as soft masses that thin out towards the edge of what is known of their position. */
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Mass } from '../../domain/themeViews/toMasses.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { FIRST_LABEL_LAYER } from '../baseNameLayers.ts';
import { toRgba } from '../colours.ts';
import type { ThemeDrawing } from '../ThemeDrawing.ts';
import type { Placed } from './Placed.ts';
import type { ThemeStyle } from './ThemeStyle.ts';

/** Discs upon each other, the outermost first: together they fall off like a soft brush. */
const STEPS = 20;
const STEP_STRENGTH = 0.028;
/** What is placed to within a street would vanish in a far view. */
const SMALLEST_PIXELS = 16;

interface Marked extends Mass {
  readonly place: PlanningFeature;
}

export function massDrawing(masses: readonly Mass[], style: ThemeStyle): ThemeDrawing {
  const data = masses.flatMap((mass): Marked[] => {
    const [place] = mass.places;
    return place === undefined ? [] : [{ ...mass, place }];
  });
  return {
    replaced: new Set(masses.flatMap(({ places }) => places.map(({ id }) => id))),
    below: () =>
      Array.from({ length: STEPS }, (_, step) => {
        const share = 1 - step / STEPS;
        return new ScatterplotLayer<Marked, Placed>({
          id: `theme-mass-${step}`,
          beforeId: FIRST_LABEL_LAYER,
          data,
          pickable: step === 0,
          radiusScale: share,
          radiusMinPixels: SMALLEST_PIXELS * share,
          stroked: step === 0 && style.hasEdges,
          lineWidthUnits: 'pixels',
          getPosition: ({ centre }) => centre,
          getRadius: ({ radiusMetres }) => radiusMetres,
          getFillColor: toRgba(style.colour, STEP_STRENGTH),
          getLineColor: toRgba(style.colour),
          getLineWidth: 1.5,
          updateTriggers: { getFillColor: style.colour, getLineColor: style.colour },
        });
      }),
    above: () => [],
    names: { type: 'FeatureCollection', features: [] },
  };
}
