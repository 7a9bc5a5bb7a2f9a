/** Road numbers along lines: of the plan's routes, and of the roads around, whose lines carry their number as `ref` too. */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../domain/LocalText.ts';
import type { Scheme } from '../domain/Scheme.ts';
import { fontStack } from './fontStack.ts';
import { shieldPrefix } from './mapImages.ts';
import { PALETTES } from './palette.ts';
import { roadClassOf } from './roadShield.ts';

export interface ShieldLayer {
  readonly id: string;
  readonly source: string;
  readonly scheme: Scheme;
  readonly language: Language;
  /** Zooms between which it is drawn. */
  readonly minzoom?: number;
  readonly maxzoom?: number;
  readonly opacity?: ExpressionSpecification;
}

export function shieldLayer({ id, source, scheme, language, minzoom = 0, maxzoom = 24, opacity }: ShieldLayer): SymbolLayerSpecification {
  const { shields, ink } = PALETTES[scheme];
  const roadClass = roadClassOf(['get', 'ref']);
  return {
    id,
    type: 'symbol',
    source,
    minzoom,
    maxzoom,
    filter: ['!=', ['coalesce', ['get', 'ref'], ''], ''],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 260,
      'icon-image': ['concat', shieldPrefix(scheme), roadClass],
      'icon-text-fit': 'both',
      'text-field': ['get', 'ref'],
      'text-font': fontStack(language),
      'text-size': 11,
      'text-rotation-alignment': 'viewport',
      'icon-rotation-alignment': 'viewport',
      'text-padding': 10,
      'symbol-sort-key': ['match', roadClass, 'national', 0, 'provincial', 1, 2],
    },
    paint: {
      'text-color': ['match', roadClass, 'other', ink, shields.ink],
      ...(opacity === undefined ? {} : { 'text-opacity': opacity, 'icon-opacity': opacity }),
    },
  };
}
