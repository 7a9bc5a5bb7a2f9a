/** Features, themes and passages → the search index: names by character and syllable, texts by word. */
import MiniSearch from 'minisearch';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import type { Passage } from '../../src/domain/Report.ts';
import { Fold } from '../../src/domain/search/Fold.ts';
import type { SearchData, SearchEntry } from '../../src/domain/search/SearchData.ts';
import { WORD_OPTIONS, type WordDocument } from '../../src/domain/search/wordOptions.ts';
import type { Theme } from '../../src/domain/Theme.ts';
import type { Readings } from '../seeds/romanise.ts';
import { foldTable } from './foldTable.ts';
import { nameUnits } from './nameUnits.ts';

export interface SearchInput {
  readonly features: readonly PlanningFeature[];
  readonly themes: readonly Theme[];
  readonly passages: readonly Passage[];
  /** Of local names. */
  readonly readings: Readings;
}

const GROUPS = {
  town: 'places',
  node: 'places',
  route: 'places',
  facility: 'places',
  anchor: 'places',
  park: 'parks',
  zone: 'parks',
  project: 'projects',
  company: 'projects',
} as const satisfies Record<PlanningFeature['properties']['kind'], SearchEntry['group']>;

/** Towns and parks are looked for most; context comes last. */
const WEIGHTS = { town: 0, park: 0.3 } as const;
const WEIGHT_OF_OTHERS = 0.6;
const WEIGHT_OF_CONTEXT = 1.5;

export function toSearch({ features, themes, passages, readings }: SearchInput): SearchData {
  const table = foldTable([
    ...features.flatMap(({ properties }) => [properties.name['zh-Hans'], ...properties.aliases]),
    ...themes.flatMap(({ name, short }) => [name['zh-Hans'], short['zh-Hans']]),
    ...passages.map((passage) => textOf(passage, 'zh-Hans')),
  ]);
  const fold = new Fold(table);
  const units: Units = (name, reading) => nameUnits(fold.text(name), { readings, reading });
  const entries = [...features.map((feature) => placeEntry(feature, units)), ...themes.map((theme) => themeEntry(theme, units))];
  const documents = [
    ...entries.map(({ group, id, english }): WordDocument => ({ id: `${group}/${id}`, text: english })),
    ...passages.map((passage): WordDocument => ({
      id: `passages/${passage.id}`,
      text: `${textOf(passage, 'en')} ${fold.text(textOf(passage, 'zh-Hans'))}`,
    })),
  ];
  const index = new MiniSearch(WORD_OPTIONS);
  index.addAll(documents);
  return { fold: table, entries, words: index.toJSON() };
}

/** A name, with its reading where that is known → what the search compares. */
type Units = (name: string, reading?: string) => string;

function placeEntry({ id, properties }: PlanningFeature, units: Units): SearchEntry {
  const { kind, name, aliases, code, ref, context } = properties;
  return {
    group: GROUPS[kind],
    id,
    names: [units(name['zh-Hans'], properties.pinyin), ...aliases.map((alias) => units(alias))],
    english: name.en.toLowerCase(),
    codes: [code, ref].flatMap((each) => (each === undefined ? [] : [each.toLowerCase()])),
    weight: context ? WEIGHT_OF_CONTEXT : kind === 'town' || kind === 'park' ? WEIGHTS[kind] : WEIGHT_OF_OTHERS,
  };
}

function themeEntry({ id, name, short }: Theme, units: Units): SearchEntry {
  return {
    group: 'themes',
    id,
    names: [...new Set([short['zh-Hans'], name['zh-Hans']])].map((each) => units(each)),
    english: name.en.toLowerCase(),
    codes: [],
    weight: WEIGHT_OF_OTHERS,
  };
}

function textOf({ text }: Passage, language: 'zh-Hans' | 'en'): string {
  return text[language].map((segment) => segment.text).join('');
}
