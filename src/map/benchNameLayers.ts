/** Texts of the bench as map names: notes, measured figures, names of a reader's own features. */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../domain/LocalText.ts';
import { fontStack } from './fontStack.ts';
import type { MapPalette } from './palette.ts';

export const BENCH_NAME_SOURCE = 'bench-names';

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** Distance of a text from its point in ems, by the side that it is held at. */
const OFFSET: ExpressionSpecification = [
  'match', ['get', 'anchor'], 'top', ['literal', [0, 0.7]], 'bottom', ['literal', [0, -0.7]], 'left', ['literal', [0.8, 0]], ['literal', [0, 0]],
];

export function benchNameLayers(palette: MapPalette, language: Language): LayerSpecification[] {
  const text: Layout = { 'text-field': ['get', 'text'], 'text-font': fontStack(language), 'text-size': ['get', 'sizePixels'] };
  const point: Layout = { ...text, 'text-anchor': ['get', 'anchor'], 'text-offset': OFFSET, 'text-max-width': 14, 'text-line-height': 1.2 };
  const layer = (id: string, filter: ExpressionSpecification, layout: Layout): LayerSpecification => ({
    id,
    type: 'symbol',
    source: BENCH_NAME_SOURCE,
    filter,
    layout,
    paint: { 'text-color': ['get', 'colour'], 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
  });
  const isAlong: ExpressionSpecification = ['get', 'isAlong'];
  const isForced: ExpressionSpecification = ['get', 'isForced'];
  return [
    layer('bench-along', ['all', isAlong], { ...text, 'symbol-placement': 'line-center', 'text-allow-overlap': true, 'text-offset': [0, -0.9], 'text-max-angle': 60 }),
    layer('bench-name', ['all', ['!', isAlong], ['!', isForced]], { ...point, 'text-padding': 3 }),
    layer('bench-forced', ['all', ['!', isAlong], isForced], { ...point, 'text-allow-overlap': true }),
  ];
}
