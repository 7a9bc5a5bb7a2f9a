/** The units of measured figures, and which one a figure is told in where the reader leaves it to the page. */
import type { Language } from '../LocalText.ts';

export const LENGTH_UNITS = ['m', 'km'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

export const AREA_UNITS = ['m2', 'mu', 'ha', 'km2'] as const;
export type AreaUnit = (typeof AREA_UNITS)[number];

export type Auto = 'auto';

/** How many metres or square metres one is; a mu is a fifteenth of a hectare. */
export const METRES_IN = { m: 1, km: 1_000 } as const satisfies Record<LengthUnit, number>;
export const SQUARE_METRES_IN = { m2: 1, mu: 10_000 / 15, ha: 10_000, km2: 1_000_000 } as const satisfies Record<AreaUnit, number>;

export function lengthUnitFor(metres: number): LengthUnit {
  return metres < 1_000 ? 'm' : 'km';
}

/** Between square metres and square kilometres the mainland counts in mu, others in hectares. */
export function areaUnitFor(squareMetres: number, language: Language): AreaUnit {
  if (squareMetres < 10_000) return 'm2';
  if (squareMetres >= 1_000_000) return 'km2';
  return language === 'zh-Hans' ? 'mu' : 'ha';
}
