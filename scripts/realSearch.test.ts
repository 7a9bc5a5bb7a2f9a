import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanningFeature } from '../src/domain/PlanningFeature.ts';
import { createSearcher } from '../src/domain/search/createSearcher.ts';
import { matchedPlaces } from '../src/domain/search/matchedPlaces.ts';
import type { SearchData } from '../src/domain/search/SearchData.ts';
import { buildData } from './buildData.ts';
import { SEARCH_QUERIES } from './search/searchQueries.ts';

const built = await buildData(new URL('..', import.meta.url).pathname);
if (!built.ok) throw new Error(`the seeds have issues: ${JSON.stringify(built.issues)}`);
const { features, files } = built;
const data = JSON.parse(files.get('search.json') ?? '{}') as SearchData;
const { search, excerpt } = createSearcher(data);
const first = (typed: string) => search(typed)[0]?.id;
const found = (text: string) => search(text).map(({ group, id }) => `${group}/${id}`)[0] ?? 'nothing';
const plainOf = ({ properties }: PlanningFeature) => properties.pinyin.normalize('NFD').replaceAll(/[^a-z0-9]/gi, '').toLowerCase();

/** Of what is typed, so much must be right at rank 1. */
const LEAST_SHARE = 0.97;

test('what people type finds what they mean first', () => {
  const wrong = SEARCH_QUERIES.filter(({ text, finds }) => !finds.includes(found(text)));
  const share = 1 - wrong.length / SEARCH_QUERIES.length;
  console.log(`search: ${SEARCH_QUERIES.length} queries, ${(share * 100).toFixed(1)} % right at rank 1`);
  console.log(wrong.map(({ text, finds }) => `${text}: ${found(text)} in place of ${finds.join(' or ')}`).join('\n'));
  expect(SEARCH_QUERIES.length).toBeGreaterThanOrEqual(120);
  expect(share).toBeGreaterThanOrEqual(LEAST_SHARE);
});

const scouted = features.filter(({ properties }) => properties.kind === 'town' || properties.kind === 'park');

test.each(scouted.map(({ id, properties }) => [properties.initials, properties.name['zh-Hans'], id]))('%s finds %s first', (initials, _name, id) => {
  expect(scouted.length).toBeGreaterThan(30);
  expect(first(initials)).toBe(id);
});

describe('every place', () => {
  const place = fc.constantFrom(...features);

  test('is found first by its name in either script', () => {
    for (const { id, properties } of features) {
      expect(first(properties.name['zh-Hans']), id).toBe(id);
      expect(first(properties.name['zh-Hant']), id).toBe(id);
    }
  });

  test('is found among the exact hits by its pinyin and initials', () => {
    for (const feature of features) {
      for (const typed of [plainOf(feature), feature.properties.initials]) {
        const exact = search(typed).filter(({ quality }) => quality === 'exact');
        expect(exact.map(({ id }) => id), typed).toContain(feature.id);
      }
    }
  });

  test('is still found where two neighbouring letters of its pinyin are swapped', () => {
    fc.assert(
      fc.property(place, fc.nat(), (feature, seed) => {
        const letters = [...plainOf(feature)];
        fc.pre(letters.length >= 6);
        const at = seed % (letters.length - 1);
        const swapped = [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join('');
        expect(search(swapped).map(({ id }) => id), swapped).toContain(feature.id);
      }),
      { numRuns: 300 },
    );
  });
});

test('any text is searched without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const ids = search(text).map(({ group, id }) => `${group}/${id}`);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 200 },
  );
});

test('blank text finds nothing', () => {
  expect(search('')).toEqual([]);
  expect(search(' ·-')).toEqual([]);
});

test('a passage is found by its words, with an excerpt around them in either script', async () => {
  const hit = search('梅江').find(({ group }) => group === 'passages');
  expect(hit?.terms).toContain('梅江');
  expect(excerpt('在梅江农业生态园', hit?.terms ?? [])).toEqual({ before: '在', match: '梅江', after: '农业生态园' });
  expect(excerpt('提升雙水鎮', ['双水'])?.match).toBe('雙水');
  expect(excerpt('nothing here', ['双水'])).toBeUndefined();
  const written = await readFile(new URL('../data/search.json', import.meta.url), 'utf8');
  expect(written).toBe(files.get('search.json'));
});

test('a text filter takes what surely matches, and what nearly does only where nothing else does', () => {
  const sure = matchedPlaces(search('园区'));
  expect(sure.has('fengshanhu')).toBe(true);
  expect(sure.has('education')).toBe(false);
  expect(matchedPlaces(search('fengsahnhu')).has('fengshanhu')).toBe(true);
  expect(matchedPlaces(search('zzzzqqqq')).size).toBe(0);
});
