/** What a type code of AMap says (its table of POI types): six digits, two for each level from wide to narrow. */
import type { TypeMeaning } from './placeTypes.ts';

/** By the longest prefix. AMap states no accuracy: the radius is the common reach of such a place from its one point. */
const MEANINGS: Readonly<Record<string, TypeMeaning>> = {
  '05': { kinds: ['facility'], pointMetres: 200 },
  '06': { kinds: ['facility'], pointMetres: 200 },
  '08': { kinds: ['facility'], pointMetres: 300 },
  '09': { kinds: ['facility'], pointMetres: 200 },
  '10': { kinds: ['facility'], pointMetres: 200 },
  // Parks and squares; scenic areas, which may be a mountain.
  '1101': { kinds: ['facility'], pointMetres: 500 },
  '1102': { kinds: ['facility'], pointMetres: 1_500 },
  // An industrial estate is some kilometres wide and has one point.
  '1201': { kinds: ['park', 'project'], pointMetres: 1_500 },
  '12': { kinds: ['facility', 'company', 'project'], pointMetres: 300 },
  '13': { kinds: ['facility'], pointMetres: 200 },
  '141201': { kinds: ['facility'], pointMetres: 500 },
  '14': { kinds: ['facility'], pointMetres: 300 },
  '1501': { kinds: ['node'], pointMetres: 1_500 },
  '1503': { kinds: ['node'], pointMetres: 500 },
  '15': { kinds: ['node'], pointMetres: 300 },
  '16': { kinds: ['company', 'facility'], pointMetres: 200 },
  '17': { kinds: ['company', 'project'], pointMetres: 300 },
  '1802': { kinds: ['node'], pointMetres: 300 },
  // Names of provinces and above say nothing about a point.
  '190101': { kinds: ['anchor'] },
  '190102': { kinds: ['anchor'] },
  '190103': { kinds: ['anchor'] },
  '190104': { kinds: ['anchor', 'town'], pointMetres: 6_000 },
  '190105': { kinds: ['anchor', 'town'], pointMetres: 6_000 },
  '190106': { kinds: ['town', 'anchor'], pointMetres: 1_500 },
  '190107': { kinds: ['town', 'anchor'], pointMetres: 1_500 },
  '1901': { kinds: [], pointMetres: 1_500 },
  '1902': { kinds: ['facility'], pointMetres: 1_500 },
  '190304': { kinds: ['node'], pointMetres: 500 },
  '190305': { kinds: ['node'], pointMetres: 500 },
  '190306': { kinds: ['node'], pointMetres: 500 },
  '190307': { kinds: ['node'], pointMetres: 500 },
  // A road has no middle worth a mark.
  '1903': { kinds: ['route'] },
  '1904': { kinds: [], pointMetres: 200 },
  '1905': { kinds: ['anchor'], pointMetres: 1_500 },
  '19': { kinds: [], pointMetres: 1_500 },
};

const UNKNOWN: TypeMeaning = { kinds: [], pointMetres: 500 };

/** Several codes stand in one field, "110101|190203": every kind may be meant, and the widest radius holds. */
export function meaningOfAmapType(codes: string | undefined): TypeMeaning {
  const meanings = (codes ?? '').split('|').map(meaningOfCode);
  const metres = meanings.flatMap(({ pointMetres }) => (pointMetres === undefined ? [] : [pointMetres]));
  return {
    kinds: [...new Set(meanings.flatMap(({ kinds }) => kinds))],
    ...(metres.length === meanings.length ? { pointMetres: Math.max(...metres) } : {}),
  };
}

function meaningOfCode(code: string): TypeMeaning {
  for (const length of [6, 4, 2]) {
    const prefix = code.trim().slice(0, length);
    if (Object.hasOwn(MEANINGS, prefix)) return MEANINGS[prefix] ?? UNKNOWN;
  }
  return UNKNOWN;
}
