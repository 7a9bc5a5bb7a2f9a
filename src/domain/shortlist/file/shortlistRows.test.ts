import { expect, test } from 'vitest';
import { aPlace } from '../../aPlace.ts';
import { aCriterion } from '../aCriterion.ts';
import type { Candidate } from '../Candidate.ts';
import { known, missing, MISSING_REASONS } from '../Measure.ts';
import type { CriterionLine, RankedCandidate } from '../Ranking.ts';
import type { ShortlistFileWords, ShortlistParts } from './ShortlistFile.ts';
import { criterionRows, rankingRows, tableOf } from './shortlistRows.ts';

const name = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
/** Every heading and word is its own key. */
const echo = <Words extends object>(words: Partial<Words> = {}): Words =>
  new Proxy(words, { get: (own, key) => (own as Record<string | symbol, unknown>)[key] ?? key }) as Words;

const words: ShortlistFileWords = {
  language: 'zh-Hans',
  sheets: echo(),
  columns: echo(),
  park: 'park',
  own: 'own',
  ranked: 'ranked',
  unrankable: 'unrankable',
  excluded: (reasons) => `left out: ${reasons}`,
  unit: { count: '', km: 'km', km2: 'km²', min: 'min', share: '', step: '' },
  isKnown: 'known',
  missing: Object.fromEntries(MISSING_REASONS.map((why) => [why, `unknown: ${why}`])) as ShortlistFileWords['missing'],
  must: ({ criterion, limit }) => `${criterion} ≤ ${limit}`,
  listSeparator: '、',
};
const toExit = aCriterion({ id: 'exit', name: name('到出口'), unit: 'km', worst: 40, best: 2 });
const area = aCriterion({ id: 'area', name: name('面积'), unit: 'share' });
const must = { criterion: 'exit', limit: 15 };

const park: Candidate = { id: 'park', name: name('甲园区'), disc: { position: [113.12345678, 22.5], radiusMetres: 499.6 }, place: aPlace({ id: 'park' }) };
const hosted: Candidate = { id: 'hosted', name: name('乙园区'), disc: { position: [113.2, 22.6], radiusMetres: 6_000 }, place: aPlace({ id: 'hosted', host: 'zone' }) };
const site: Candidate = { id: 'site-1', name: name('地点 1'), disc: undefined };
const scored = (candidate: Candidate, more: Partial<RankedCandidate> = {}): RankedCandidate => ({
  candidate,
  rank: 1,
  score: { from: 0.51234, to: 0.7 },
  middle: 0.60617,
  knownShare: 0.875,
  undecided: [],
  ...more,
});
const line = (criterion = toExit, measure: CriterionLine['measure'] = known({ from: 3.1449, to: 5 }, { sources: ['图', '报'], passages: ['2024/3/2', '2024/1/1'], asOf: '2024', grade: 'B' })): CriterionLine => ({
  criterion,
  weight: 0.25,
  measure,
  share: { from: 0, to: 1 },
  points: { from: 0.1, to: 0.2 },
});

function parts(more: Partial<ShortlistParts> = {}): ShortlistParts {
  return {
    ranking: { ranked: [scored(park)], unrankable: [], excluded: [], criteria: [] },
    firmness: new Map([['park', { from: 1, middle: 1, to: 3, topThree: 0.9371 }]]),
    linesOf: () => [line(), line(area, missing('no-fact'))],
    geometryOf: () => null,
    words,
    ...more,
  };
}

test('a ranked park says its score in percent, how firmly it stands, every value with its unit, and each source once', () => {
  expect(rankingRows(parts())).toEqual([
    {
      rank: 1,
      name: '甲园区',
      sort: 'park',
      standing: 'ranked',
      scoreFrom: 51.2,
      scoreMiddle: 60.6,
      scoreTo: 70,
      known: 87.5,
      rankFrom: 1,
      rankTo: 3,
      topThree: 93.7,
      open: '',
      '到出口 from (km)': 3.14,
      '到出口 to (km)': 5,
      '面积 from': null,
      '面积 to': null,
      lon: 113.123457,
      lat: 22.5,
      radius: 500,
      sources: '图、报',
    },
  ]);
});

test('what is only known to lie in an area has its radius and no point, an own site without a position neither', () => {
  const rows = rankingRows(parts({ ranking: { ranked: [scored(hosted), scored(site)], unrankable: [], excluded: [], criteria: [] } }));
  expect(rows.map(({ sort, lon, lat, radius }) => [sort, lon, lat, radius])).toEqual([
    ['park', null, null, 6000],
    ['own', null, null, null],
  ]);
});

test('those of which too little is known follow without a rank, and those that a must-have leaves out say why and what was found', () => {
  const failing = (measure: CriterionLine['measure']) => ({ must, measure });
  const rows = rankingRows(
    parts({
      ranking: {
        ranked: [scored(park, { undecided: [must, { criterion: 'area', limit: 2 }] })],
        unrankable: [scored(hosted, { rank: undefined })],
        excluded: [{ candidate: site, failed: [failing(known({ from: 20.126, to: Infinity })), failing(missing('no-position'))] }],
        criteria: [],
      },
    }),
  );
  expect(rows.map(({ rank, standing, open, rankFrom, topThree, known: share }) => [rank, standing, open, rankFrom, topThree, share])).toEqual([
    [1, 'ranked', 'exit ≤ 15、area ≤ 2', 1, 93.7, 87.5],
    [null, 'unrankable', '', null, null, 87.5],
    [null, 'left out: exit ≤ 15 [20.13–]、exit ≤ 15', '', null, null, null],
  ]);
});

test('every criterion of every candidate is a row with what it adds, its scale, its age, grade, sources and passages', () => {
  const rows = criterionRows(parts({ ranking: { ranked: [scored(park)], unrankable: [scored(hosted)], excluded: [], criteria: [] } }));
  expect(rows).toHaveLength(4);
  expect(rows[0]).toEqual({
    name: '甲园区',
    criterion: '到出口',
    unit: 'km',
    weight: 25,
    from: 3.14,
    to: 5,
    state: 'known',
    pointsFrom: 10,
    pointsTo: 20,
    scale: '40 → 2',
    asOf: '2024',
    grade: 'B',
    sources: '图、报',
    passages: '2024 · 3.2、2024 · 1.1',
  });
  expect(rows[1]).toMatchObject({ state: 'unknown: no-fact', from: null, to: null, asOf: null, grade: null, sources: '', passages: '' });
  expect(rows[2]).toMatchObject({ name: '乙园区' });
});

test('a table begins with its headings; without rows it has none', () => {
  expect(tableOf([{ a: 1, b: null }, { b: '2' }])).toEqual([['a', 'b'], [1, null], [null, '2']]);
  expect(tableOf([])).toEqual([[]]);
});
