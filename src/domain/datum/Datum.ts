/** The datums and projections in which coordinates of the district reach us. Inside, everything is WGS-84. */

/** 3° Gauss–Krüger zones that a district in Guangdong may be surveyed in; the central meridian is three times the number. */
export const GAUSS_KRUGER_ZONES = [37, 38, 39] as const;
export type GaussKrugerZone = (typeof GAUSS_KRUGER_ZONES)[number];

/**
 * `CGCS2000` is geographic. `CGCS2000-GK38` are metres with the zone before the easting (38 402 175),
 * `CGCS2000-CM114` the same without it (402 175), named by the central meridian.
 */
export const DATUMS = [
  'WGS-84',
  'GCJ-02',
  'BD-09',
  'CGCS2000',
  'CGCS2000-GK37',
  'CGCS2000-GK38',
  'CGCS2000-GK39',
  'CGCS2000-CM111',
  'CGCS2000-CM114',
  'CGCS2000-CM117',
] as const;
export type Datum = (typeof DATUMS)[number];

/** Datums whose coordinates are degrees; the others are metres east and north. */
export const GEOGRAPHIC_DATUMS = ['WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000'] as const satisfies readonly Datum[];
export type GeographicDatum = (typeof GEOGRAPHIC_DATUMS)[number];

export function isGeographic(datum: Datum): datum is GeographicDatum {
  return (GEOGRAPHIC_DATUMS as readonly Datum[]).includes(datum);
}
