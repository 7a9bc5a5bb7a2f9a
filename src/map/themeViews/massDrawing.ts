/** Places as soft masses that thin out towards the edge of what is known of their position. */
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Mass } from '../../domain/themeViews/toMasses.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { FIRST_LABEL_LAYER } from '../baseNameLayers.ts';
import { toRgba } from '../colours.ts';
import { SoftDiscExtension } from '../SoftDiscExtension.ts';
import type { ThemeDrawing } from '../ThemeDrawing.ts';
import type { Placed } from './Placed.ts';
import type { ThemeStyle } from './ThemeStyle.ts';

const STRENGTH = 0.43;
const LINE_PIXELS = 1.5;
const FADING = new SoftDiscExtension({ leftAtEdge: 0, outlinePixels: 0 });
const EDGED = new SoftDiscExtension({ leftAtEdge: 0, outlinePixels: LINE_PIXELS });
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
    below: () => [
      new ScatterplotLayer<Marked, Placed>({
        id: 'theme-mass',
        beforeId: FIRST_LABEL_LAYER,
        data,
        pickable: true,
        radiusMinPixels: SMALLEST_PIXELS,
        stroked: style.hasEdges,
        lineWidthUnits: 'pixels',
        getPosition: ({ centre }) => centre,
        getRadius: ({ radiusMetres }) => radiusMetres,
        getFillColor: toRgba(style.colour, STRENGTH),
        getLineColor: toRgba(style.colour),
        getLineWidth: LINE_PIXELS,
        extensions: [style.hasEdges ? EDGED : FADING],
        updateTriggers: { getFillColor: style.colour, getLineColor: style.colour },
      }),
    ],
    above: () => [],
    names: { type: 'FeatureCollection', features: [] },
  };
}
