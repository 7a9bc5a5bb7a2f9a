/** How much an address may ask for. Beyond a cap it is refused with a message, never cut. */
import { MOST_COMPARED, MOST_SITES } from '../domain/shortlist/ShortlistChoice.ts';

/** Characters are code points; `theme`, `zone`, `w`, `must`, `cmp` and `site` count what they hold. */
export const ADDRESS_CAPS = {
  /** Characters of the whole query, as it is written. */
  query: 2_000,
  /** Characters of the text filter. */
  q: 60,
  /** Characters of an id or name. */
  sel: 40,
  ch: 40,
  psg: 40,
  from: 40,
  band: 48,
  base: 24,
  preset: 40,
  /** Number of themes and of zones that may be chosen at once: with ids of 24 letters the whole stays within its cap. */
  theme: 12,
  zone: 4,
  /** Of the shortlist: weights that differ from the preset's, must-haves, compared candidates, own sites. */
  w: 20,
  must: 8,
  cmp: MOST_COMPARED,
  site: MOST_SITES,
} as const;

export type CappedKey = keyof typeof ADDRESS_CAPS;

/** Which part of an address is beyond its cap. */
export interface Refusal {
  readonly key: CappedKey;
  readonly cap: number;
}

/** The first part of the address that is beyond its cap. `text` is the query as it is written. */
export function refusalOf(text: string): Refusal | undefined {
  const query = new URLSearchParams(text);
  const sizes: Record<CappedKey, number> = {
    query: text.length,
    q: lengthOf(query.get('q')),
    sel: lengthOf(query.get('sel')),
    ch: lengthOf(query.get('ch')),
    psg: lengthOf(query.get('psg')),
    from: lengthOf(query.get('from')),
    band: lengthOf(query.get('band')),
    base: lengthOf(query.get('base')),
    preset: lengthOf(query.get('preset')),
    theme: countOf(query.get('theme')),
    zone: countOf(query.get('zone')),
    w: countOf(query.get('w')),
    must: countOf(query.get('must')),
    cmp: countOf(query.get('cmp')),
    site: countOf(query.get('site'), ';'),
  };
  const keys = Object.keys(ADDRESS_CAPS) as CappedKey[];
  const key = keys.find((each) => sizes[each] > ADDRESS_CAPS[each]);
  return key === undefined ? undefined : { key, cap: ADDRESS_CAPS[key] };
}

function countOf(text: string | null, separator = ','): number {
  return new Set((text ?? '').split(separator).filter((id) => id !== '')).size;
}

function lengthOf(text: string | null): number {
  return [...(text ?? '')].length;
}
