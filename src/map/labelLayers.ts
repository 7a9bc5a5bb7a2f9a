/** The names on the map in the order in which they give way: the selection, pins, towns, places, roads, context, cities far off. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../domain/LocalText.ts';
import type { Scheme } from '../domain/Scheme.ts';
import { fontStack } from './fontStack.ts';
import type { LabelRole } from './labelFeatures.ts';
import { NETWORK_SOURCE, networkOpacity } from './networkLayers.ts';
import { PALETTES } from './palette.ts';
import { shieldLayer } from './shieldLayer.ts';
import { selectedOffset } from './selectedOffset.ts';
import { BAND_START } from './zoomBand.ts';

export const ROUTE_NAME_LAYER = 'route-name';

/** Layers whose names can be pointed at and clicked. */
export const CLICKABLE_LABEL_LAYERS = [
  'selected-name',
  'town-name',
  'place-name',
  'route-shield',
  ROUTE_NAME_LAYER,
  'context-name',
  'city-name',
] as const;

/** Towns are named before all that lies in them. */
const PLACES_ZOOM = 9.2;
/** From here on a pin has room beside the next, and later for its icon. */
const PINS_ZOOM = 9.5;
const ICON_ZOOM = 12;
/** What the report does not name is named from here on. */
const CONTEXT_ZOOM = 10.5;
/** Cities are named from afar: then the anchors are, those among them that are cities too. */
const CITIES_END = 11;
/** From afar the plan's roads are bands without a number; the roads around, few and rough, keep theirs up to a nearer view. */
const ROUTE_SHIELD_ZOOM = 9.5;
const NETWORK_END = 11;

/** Where a name may stand and how far from its point in ems: a town's gives way to the selection and to pins alone, so it has many. */
const AROUND_TOWN = [
  'center', [0, 0], 'top', [0, 0.5], 'bottom', [0, -0.5], 'left', [0.6, 0], 'right', [-0.6, 0],
  'top-left', [0.4, 0.3], 'top-right', [-0.4, 0.3], 'bottom-left', [0.4, -0.3], 'bottom-right', [-0.4, -0.3],
];
const AROUND_AREA = [
  'center', [0, 0], 'top', [0, 1.4], 'bottom', [0, -1.4], 'left', [1.4, 0], 'right', [-1.4, 0],
  'top-left', [0.9, 0.5], 'bottom-left', [0.9, -0.5], 'top-right', [-0.9, 0.5], 'bottom-right', [-0.9, -0.5],
];
/** A pin stays free. */
const AROUND_PIN = ['left', [1, 0], 'right', [-1, 0], 'top', [0, 0.9], 'bottom', [0, -0.9]];
/** On top of the line, or on one of its shoulders. */
const ON_ZONE = ['bottom', [0, -0.4], 'bottom-left', [2.2, -0.2], 'bottom-right', [-2.2, -0.2], 'left', [3.2, 0.3], 'right', [-3.2, 0.3]];

const IN_PLACE = ['center', [0, 0]];
/** A name keeps to the middle of an area that reaches less far on screen: beside it, it would seem to be another's. */
const SHIFT_PIXELS = 16;
const SHIFT_ZOOMS = [9.5, 10, 10.5, 11, 11.5, 12, 12.5, 13, 13.5, 14, 15, 16] as const;

const PLACES = 'place-labels';

/** `latitude` is that of the district's middle, in degrees. */
export function labelLayers(scheme: Scheme, language: Language, latitude: number): LayerSpecification[] {
  const palette = PALETTES[scheme];
  const isEnglish = language === 'en';
  const font = { 'text-font': fontStack(language) };
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.5, 'text-halo-blur': 0.5 };
  /** Set back, and still to be read: the ink of a city is soft already. */
  const dim: ExpressionSpecification = ['case', ['!', ['get', 'dim']], 1, ['==', ['get', 'role'], 'anchor'], 0.9, 0.65];
  const spacing = (chinese: number) => (isEnglish ? 0.02 : chinese);
  /** A city for which no anchor stands closer by. */
  const isLonely: ExpressionSpecification = ['all', ['==', ['get', 'role'], 'city'], ['!', ['has', 'id']]];
  const wrap = { 'text-max-width': isEnglish ? 9 : 12, 'text-line-height': 1.2, 'text-justify': 'auto' } as const;

  return [
    shieldLayer({ id: 'surroundings-shield', source: NETWORK_SOURCE, scheme, language, maxzoom: NETWORK_END, opacity: networkOpacity(latitude) }),
    {
      id: 'city-name',
      type: 'symbol',
      source: 'cities',
      maxzoom: CITIES_END,
      filter: ['any', isLonely, ['<', ['zoom'], BAND_START.district]],
      layout: {
        ...font,
        'text-field': ['get', language],
        'text-size': ['case', ['==', ['get', 'role'], 'district'], 17, 14],
        'text-letter-spacing': spacing(0.12),
        'text-padding': 4,
        'symbol-sort-key': ['case', ['==', ['get', 'role'], 'district'], 0, 1],
      },
      paint: {
        ...halo,
        'text-color': ['case', ['==', ['get', 'role'], 'district'], palette.ink, palette.softInk],
        // A filter knows whole zooms only.
        'text-opacity': ['step', ['zoom'], 1, BAND_START.district, ['case', isLonely, 1, 0]],
      },
    },
    {
      id: 'context-name',
      type: 'symbol',
      source: PLACES,
      minzoom: CONTEXT_ZOOM,
      filter: roles('context'),
      layout: {
        ...font,
        ...wrap,
        'text-field': glyphAndName(),
        'text-size': ['interpolate', ['linear'], ['zoom'], 10.5, 11, 14, 13],
        // Where the position is known roughly, the name stands in the middle of where it may be and nowhere else.
        'text-variable-anchor-offset': ['case', ['get', 'isPin'], ['literal', AROUND_PIN], ['literal', ['center', [0, 0]]]],
        'text-padding': 3,
      },
      paint: { ...halo, 'text-color': ['get', 'colour'], 'text-opacity': dim },
    },
    {
      id: ROUTE_NAME_LAYER,
      type: 'symbol',
      source: 'routes',
      minzoom: BAND_START.district,
      layout: {
        ...font,
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': ['get', 'name'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 11.5, 13, 13.5],
        'text-letter-spacing': spacing(0.1),
        'text-offset': [0, 1.1],
        'text-max-angle': 40,
        'text-padding': 3,
        'symbol-sort-key': ['case', ['get', 'dim'], 1, 0],
      },
      paint: { ...halo, 'text-color': ['get', 'colour'], 'text-opacity': ['case', ['get', 'dim'], 0.7, 1] },
    },
    shieldLayer({ id: 'route-shield', source: 'routes', scheme, language, minzoom: ROUTE_SHIELD_ZOOM }),
    {
      id: 'place-name',
      type: 'symbol',
      source: PLACES,
      minzoom: PLACES_ZOOM,
      filter: roles('place', 'zone', 'anchor'),
      layout: {
        ...font,
        ...wrap,
        'text-field': nameAndSecondLine(),
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, byRole({ zone: 12, anchor: 13 }, 11.5), 12, byRole({ zone: 15, anchor: 16 }, 14)],
        'text-letter-spacing': byRole({ zone: spacing(0.2), anchor: spacing(0.12) }, 0),
        'text-variable-anchor-offset': byZoom((zoom) => [
          'case',
          ['get', 'isPin'],
          ['literal', AROUND_PIN],
          ['==', ['get', 'role'], 'zone'],
          ['literal', ON_ZONE],
          ['>=', ['get', 'reach'], SHIFT_PIXELS / 2 ** zoom],
          ['literal', AROUND_AREA],
          ['literal', IN_PLACE],
        ]),
        'symbol-sort-key': ['get', 'rank'],
        'text-padding': 3,
      },
      paint: { ...halo, 'text-color': ['get', 'colour'], 'text-opacity': dim },
    },
    {
      id: 'town-name',
      type: 'symbol',
      source: PLACES,
      minzoom: BAND_START.district,
      filter: roles('town'),
      layout: {
        ...font,
        'text-field': ['get', 'name'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 8.4, 12.5, 11, 16, 14, 19],
        'text-max-width': wrap['text-max-width'],
        'text-variable-anchor-offset': ['literal', AROUND_TOWN],
        'text-padding': 3,
      },
      paint: { ...halo, 'text-color': ['get', 'colour'], 'text-opacity': dim },
    },
    {
      id: 'place-pin',
      type: 'symbol',
      source: 'place-pins',
      minzoom: PINS_ZOOM,
      layout: {
        'icon-image': ['step', ['zoom'], ['get', 'dot'], ICON_ZOOM, ['get', 'pin']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 9, 0.7, ICON_ZOOM - 0.01, 1.15, ICON_ZOOM, 0.9, 14, 1.1],
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'icon-opacity': ['case', ['get', 'dim'], 0.75, 1] },
    },
    {
      // Last, and so placed first: whatever else has to give way, the selection is named.
      id: 'selected-name',
      type: 'symbol',
      source: PLACES,
      filter: roles('selected'),
      layout: {
        ...font,
        ...wrap,
        'text-field': nameAndSecondLine(),
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 14, 12, 16],
        'text-anchor': 'top',
        'text-offset': selectedOffset(),
        'text-allow-overlap': true,
        'text-padding': 4,
      },
      paint: { ...halo, 'text-color': palette.ink, 'text-halo-width': 2 },
    },
  ];
}

function roles(...wanted: LabelRole[]): FilterSpecification {
  return ['in', ['get', 'role'], ['literal', wanted]];
}

function byRole(values: Readonly<Partial<Record<LabelRole, number>>>, otherwise: number): ExpressionSpecification {
  return ['match', ['get', 'role'], ...Object.entries(values).flat(), otherwise] as unknown as ExpressionSpecification;
}

function nameAndSecondLine(): ExpressionSpecification {
  const second: ExpressionSpecification = ['case', ['==', ['get', 'second'], ''], '', ['concat', '\n', ['get', 'second']]];
  return ['format', ['get', 'name'], {}, second, { 'font-scale': 0.82 }];
}

function glyphAndName(): ExpressionSpecification {
  return [
    'case',
    ['==', ['get', 'glyph'], ''],
    ['format', ['get', 'name'], {}],
    ['format', ['image', ['get', 'glyph']], { 'vertical-align': 'center' }, ['concat', ' ', ['get', 'name']], {}],
  ];
}

/** What depends on how large a place is on screen, in steps. */
function byZoom(at: (zoom: number) => ExpressionSpecification): ExpressionSpecification {
  return ['step', ['zoom'], at(PLACES_ZOOM), ...SHIFT_ZOOMS.flatMap((zoom): [number, ExpressionSpecification] => [zoom, at(zoom)])];
}
