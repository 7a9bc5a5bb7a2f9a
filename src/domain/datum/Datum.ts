/** The datums and projections in which coordinates of the district reach us. Inside, everything is WGS-84. */

/** 3° Gauss–Krüger zones of China, from west to east; the central meridian is three times the number. */
export const GAUSS_KRUGER_ZONES = [
  25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45,
] as const;
export type GaussKrugerZone = (typeof GAUSS_KRUGER_ZONES)[number];

/** Degrees east, one for each zone. */
const CENTRAL_MERIDIANS = [
  75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135,
] as const;

/** Datums whose coordinates are degrees; the others are metres east and north. */
export const GEOGRAPHIC_DATUMS = ['WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000'] as const;
export type GeographicDatum = (typeof GEOGRAPHIC_DATUMS)[number];

/**
 * `CGCS2000` is geographic. `CGCS2000-GK38` are metres with the zone before the easting (38 402 175),
 * `CGCS2000-CM114` the same without it (402 175), named by the central meridian.
 */
export type Datum =
  | GeographicDatum
  | `CGCS2000-GK${GaussKrugerZone}`
  | `CGCS2000-CM${(typeof CENTRAL_MERIDIANS)[number]}`;

/** [lon, lat] in degrees, or [easting, northing] in metres. Chinese survey sheets call the northing X: it stands second here. */
export type Coordinates = readonly [number, number];

export const DATUMS: readonly Datum[] = [
  ...GEOGRAPHIC_DATUMS,
  ...GAUSS_KRUGER_ZONES.map((zone) => `CGCS2000-GK${zone}` as const),
  ...CENTRAL_MERIDIANS.map((meridian) => `CGCS2000-CM${meridian}` as const),
];

export function isGeographic(datum: Datum): datum is GeographicDatum {
  return (GEOGRAPHIC_DATUMS as readonly Datum[]).includes(datum);
}
