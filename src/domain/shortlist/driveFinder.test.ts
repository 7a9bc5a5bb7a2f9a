import { expect, test } from 'vitest';
import { aLink, aNode, anAccessData } from '../access/anAccessData.ts';
import type { Candidate } from './Candidate.ts';
import { driveFinder } from './driveFinder.ts';

const words = { 'zh-Hans': '例', 'zh-Hant': '例', en: 'sample' };
const disc = { position: [113, 22.5] as const, radiusMetres: 0 };
const park: Candidate = { id: 'park', name: words, disc };
const built = { minutes: { from: 9, to: 11 }, km: { from: 7, to: 8 }, via: ['a', 'b', 'a'] };
const access = anAccessData({
  nodes: [aNode('one', [113, 22.5]), aNode('two', [113.4, 22.5])],
  links: [aLink('a', ['one', 'two'], { sources: ['图', '报'] }), aLink('b', ['one', 'two'], { km: { from: 90, to: 90 }, sources: ['报'] })],
  parks: { park: { times: { airport: built, sea: { unknown: words } } } },
});
const east = { position: [113.4, 22.5] as const, radiusMetres: 0 };

test('a time that the data hold of a park is taken as it is, each source once', () => {
  expect(driveFinder(access, east, 'airport').from(park)).toEqual({ minutes: built.minutes, km: built.km, sources: ['图', '报'] });
  expect(driveFinder(access, east, 'sea').from(park)).toBeUndefined();
});

test('any other drive is found on the graph, as fast as its links are, and says what they rest on', () => {
  for (const found of [driveFinder(access, east).from(park), driveFinder(access, east, 'airport').from({ ...park, id: 'site-1' })]) {
    expect(found?.minutes.from).toBeCloseTo(5, 0);
    expect(found?.sources).toEqual(['图', '报']);
  }
});

test('without a position, or off all roads, there is no drive; one that the data place is measured from there', () => {
  const finder = driveFinder(access, east);
  const nowhere = { ...park, id: 'own', disc: undefined };
  expect(finder.from(nowhere)).toBeUndefined();
  expect(finder.from({ ...park, id: 'far', disc: { position: [113.9, 22.9], radiusMetres: 0 } })).toBeUndefined();
  const placed = driveFinder({ ...access, parks: { own: { origin: disc, times: {} } } }, east);
  expect(placed.from(nowhere)?.minutes).toEqual(finder.from(park)?.minutes);
});

test('from an exact position the minutes go from the quickest to the slowest that the roads may be', () => {
  const finder = driveFinder(access, east);
  const [fast, slow] = [finder.minutesAt('park', disc.position, 0), finder.minutesAt('park', disc.position, 1)];
  expect(fast).toBeCloseTo(5, 0);
  expect(slow).toBeCloseTo(12, 0);
});
