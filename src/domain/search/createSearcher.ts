/** Searches names by character, pinyin and initials, and texts by word; best first over all groups. */
import MiniSearch from 'minisearch';
import { excerptAround, type Excerpt } from './excerptAround.ts';
import { Fold } from './Fold.ts';
import { isScattered, matchName, toNameUnits, type NameUnit } from './matchName.ts';
import type { Quality, SearchData, SearchEntry, SearchGroup, SearchHit } from './SearchData.ts';
import { swapped, withOneError } from './withOneError.ts';
import { WORD_OPTIONS } from './wordOptions.ts';

export interface Searcher {
  /** Blank text finds nothing. */
  readonly search: (text: string) => readonly SearchHit[];
  /** The words around what was found, for showing a hit; undefined where the text does not hold them. */
  readonly excerpt: (text: string, terms: readonly string[]) => Excerpt | undefined;
}

/** Lower is better. Between the ranks lies room for what tells equals apart. */
const RANKS = {
  exactName: 0,
  exactInitials: 10,
  exactAlias: 20,
  exactAliasInitials: 30,
  prefix: 40,
  words: 50,
  inside: 60,
  scattered: 65,
  passage: 70,
  forgiven: 80,
} as const;

const QUALITY_OF = {
  exactName: 'exact',
  exactInitials: 'exact',
  exactAlias: 'exact',
  exactAliasInitials: 'exact',
  prefix: 'prefix',
  words: 'words',
  inside: 'inside',
  scattered: 'inside',
  passage: 'words',
  forgiven: 'forgiven',
} as const satisfies Record<keyof typeof RANKS, Quality>;

const EXCERPT_CHARACTERS = 60;

interface Ranked extends SearchHit {
  readonly rank: number;
}

interface Prepared {
  readonly entry: SearchEntry;
  readonly names: readonly (readonly NameUnit[])[];
}

export function createSearcher({ fold: table, entries, words }: SearchData): Searcher {
  const fold = new Fold(table);
  const index = MiniSearch.loadJS(words as Parameters<typeof MiniSearch.loadJS>[0], WORD_OPTIONS);
  const prepared = entries.map((entry): Prepared => ({ entry, names: entry.names.map(toNameUnits) }));
  const byId = new Map(entries.map((entry) => [`${entry.group}/${entry.id}`, entry]));

  const inTexts = (text: string, fuzzy: boolean): Ranked[] =>
    index
      .search(fold.text(text), { prefix: (term) => term.length > 1, fuzzy: fuzzy ? (term) => (term.length > 3 ? 1 : 0) : 0 })
      .map(({ id, terms }, order): Ranked => {
        const { group, name } = toKey(String(id));
        const entry = byId.get(String(id));
        const kind = fuzzy ? 'forgiven' : entry === undefined ? 'passage' : 'words';
        // The index has its own order; here it tells equals apart.
        return { group, id: name, quality: QUALITY_OF[kind], terms, rank: RANKS[kind] + Math.min(9, order / 100 + (entry?.weight ?? 5)) };
      });

  const search = (text: string): readonly SearchHit[] => {
    const query = fold.query(text);
    if (query === '') return [];
    const wanted = fold.text(text).trim();
    const sure = [...prepared.flatMap((each) => rankName(each, query, wanted) ?? []), ...inTexts(text, false)];
    if (sure.some(({ quality }) => quality === 'exact' || quality === 'prefix')) return best(sure);
    const meant = [text, ...swapped(text)].flatMap((each) => inTexts(each, true));
    return best([...sure, ...forgiven(prepared, query), ...meant]);
  };
  return { search, excerpt: (text, terms) => excerptAround(text, terms, fold, EXCERPT_CHARACTERS) };
}

function rankName({ entry, names }: Prepared, query: string, wanted: string): Ranked | undefined {
  if (entry.codes.includes(query) || entry.english === wanted) return toRanked(entry, 'exactName', 0);
  const ranked = names.flatMap((units, order) => {
    const match = matchName(query, units);
    if (match === undefined) {
      const isMeant = /^\p{Script=Han}{3,}$/u.test(query) && isScattered(query, units);
      return isMeant ? toRanked(entry, 'scattered', units.length / 50) : [];
    }
    const { start, isWhole, byInitials } = match;
    const kind = isWhole ? exactKind(order > 0, byInitials) : start === 0 ? 'prefix' : 'inside';
    return toRanked(entry, kind, (byInitials ? 4 : 0) + units.length / 50);
  });
  return ranked.toSorted((a, b) => a.rank - b.rank)[0];
}

function exactKind(isAlias: boolean, byInitials: boolean): keyof typeof RANKS {
  if (isAlias) return byInitials ? 'exactAliasInitials' : 'exactAlias';
  return byInitials ? 'exactInitials' : 'exactName';
}

/** With one error, initials are not taken: they would match almost anything. */
function forgiven(prepared: readonly Prepared[], query: string): Ranked[] {
  const patterns = withOneError(query);
  return prepared.flatMap(({ entry, names }) => {
    const starts = names.flatMap((units) => patterns.flatMap((pattern) => matchName(pattern, units, true) ?? []));
    if (starts.length === 0) return [];
    const isWhole = starts.some((match) => match.isWhole);
    return toRanked(entry, 'forgiven', (isWhole ? 0 : 2) + Math.min(...starts.map(({ start }) => start)) / 10);
  });
}

function toRanked({ group, id, weight }: SearchEntry, kind: keyof typeof RANKS, finer: number): Ranked {
  return { group, id, quality: QUALITY_OF[kind], rank: RANKS[kind] + Math.min(9, finer + weight) };
}

/** Each thing once, by its best rank. */
function best(ranked: readonly Ranked[]): SearchHit[] {
  const found = new Map<string, Ranked>();
  for (const each of ranked.toSorted((a, b) => a.rank - b.rank)) {
    const key = `${each.group}/${each.id}`;
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()].map(({ rank: _rank, ...hit }) => hit);
}

function toKey(id: string): { readonly group: SearchGroup; readonly name: string } {
  const cut = id.indexOf('/');
  return { group: id.slice(0, cut) as SearchGroup, name: id.slice(cut + 1) };
}
