/** The closed lists of words that facts and targets use; each has its name in every language file. */

export const FACT_FIELDS = [
  'plannedArea',
  'levelledArea',
  'startupArea',
  'readyLand',
  'builtFloorArea',
  'plannedFloorArea',
  'industries',
  'tenants',
  'location',
  'contact',
  'investment',
  'population',
  'landArea',
  'length',
  'capacity',
  'opened',
  'travelTime',
  'note',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

export const UNITS = [
  'mu',
  'ha',
  'km2',
  'm2',
  'wan-m2',
  'm',
  'km',
  'min',
  'person',
  'firm',
  'gwh',
  'yi-yuan',
  'wan-ton',
  'team',
  'park',
  'project',
  'programme',
] as const;
export type Unit = (typeof UNITS)[number];
