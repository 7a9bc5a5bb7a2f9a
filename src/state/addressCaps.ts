/** How much an address may ask for. Beyond a cap it is refused with a message, never cut. */

/** Characters are code points; `theme` and `zone` count ids. */
export const ADDRESS_CAPS = {
  /** Characters of the whole query, as it is written. */
  query: 2_000,
  /** Characters of the text filter. */
  q: 60,
  /** Characters of an id or name. */
  sel: 40,
  psg: 40,
  from: 40,
  band: 48,
  base: 24,
  /** Number of themes and of zones that may be chosen at once: with ids of 24 letters the whole stays within its cap. */
  theme: 12,
  zone: 4,
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
    psg: lengthOf(query.get('psg')),
    from: lengthOf(query.get('from')),
    band: lengthOf(query.get('band')),
    base: lengthOf(query.get('base')),
    theme: countOf(query.get('theme')),
    zone: countOf(query.get('zone')),
  };
  const keys = Object.keys(ADDRESS_CAPS) as CappedKey[];
  const key = keys.find((each) => sizes[each] > ADDRESS_CAPS[each]);
  return key === undefined ? undefined : { key, cap: ADDRESS_CAPS[key] };
}

function countOf(text: string | null): number {
  return new Set((text ?? '').split(',').filter((id) => id !== '')).size;
}

function lengthOf(text: string | null): number {
  return [...(text ?? '')].length;
}
