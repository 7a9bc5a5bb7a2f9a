/** The keys of the address that the shortlist is made of: `preset`, `w`, `must`, `cmp`, `site`. */
import { isImported, MOST_WEIGHT, type ShortlistChoice } from '../domain/shortlist/ShortlistChoice.ts';
import { positionText, readPosition } from './originText.ts';

const SLUG = /^[a-z0-9-]+$/;
const PAIR = /^([a-z0-9-]+):(\d{1,6}(?:\.\d{1,4})?)$/;

/** "exit:40,area:0" in `w` and `must`, "113.05,22.2;113.1,22.4" in `site`. */
export function shortlistKeys({ preset, weights, musts, compared, sites }: ShortlistChoice): Readonly<Record<string, string>> {
  return {
    preset: preset ?? '',
    w: Object.entries(weights).map(([criterion, weight]) => `${criterion}:${weight}`).join(','),
    must: musts.map(({ criterion, limit }) => `${criterion}:${limit}`).join(','),
    // What a reader brought along is in no address.
    cmp: compared.filter((id) => !isImported(id)).join(','),
    site: sites.map(positionText).join(';'),
  };
}

/** What does not fit is left out; which criteria there are is known only with the data. */
export function readShortlist(query: URLSearchParams): ShortlistChoice {
  const preset = query.get('preset') ?? '';
  const pairs = (key: string) => (query.get(key) ?? '').split(',').flatMap((text) => {
    const [, criterion, value] = PAIR.exec(text) ?? [];
    return criterion === undefined ? [] : [[criterion, Number(value)] as const];
  });
  return {
    preset: SLUG.test(preset) ? preset : undefined,
    weights: Object.fromEntries(pairs('w').filter(([, weight]) => Number.isInteger(weight) && weight <= MOST_WEIGHT)),
    musts: [...new Map(pairs('must'))].map(([criterion, limit]) => ({ criterion, limit })),
    compared: [...new Set((query.get('cmp') ?? '').split(',').filter((id) => SLUG.test(id)))],
    sites: (query.get('site') ?? '').split(';').flatMap((text) => {
      const position = readPosition(text);
      return position === undefined ? [] : [position];
    }),
  };
}
