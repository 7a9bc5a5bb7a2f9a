import { expect, test } from 'vitest';
import { offeredBaseMaps, reviewedBaseMaps, type BaseMaps } from './BaseMap.ts';
import { baseMapOrigins, serverAddresses } from './baseMapOrigins.ts';

const tianditu = { endpoint: 'https://t{0-7}.tianditu.gov.cn', key: 'k' };

test.each([
  ['https://t{0-7}.tianditu.gov.cn', 8, 'https://t0.tianditu.gov.cn', 'https://t7.tianditu.gov.cn'],
  ['https://maps.example.cn', 1, 'https://maps.example.cn', 'https://maps.example.cn'],
] as const)('%s stands for %i servers', (endpoint, count, first, last) => {
  const addresses = serverAddresses(endpoint);
  expect([addresses.length, addresses[0], addresses.at(-1)]).toEqual([count, first, last]);
});

const CASES: [string, BaseMaps, string[]][] = [
  ['nothing set up', {}, []],
  ['an archive beside the page', { pmtiles: { url: './base.pmtiles', attribution: 'a' } }, []],
  ['an archive elsewhere', { pmtiles: { url: 'https://tiles.example.cn/a/base.pmtiles', attribution: 'a' } }, ['https://tiles.example.cn']],
  ['two on one host', { pmtiles: { url: 'https://x.cn/b.pmtiles', attribution: 'a' }, tianditu: { endpoint: 'https://x.cn', key: 'k' } }, ['https://x.cn']],
];

test.each(CASES)('%s: the origins are exactly those', (_what, maps, origins) => {
  expect(baseMapOrigins(maps)).toEqual(origins);
});

test('Tianditu is asked on its eight servers', () => {
  expect(baseMapOrigins({ tianditu })).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((n) => `https://t${n}.tianditu.gov.cn`));
});

test('only what is set up or kept is offered', () => {
  expect(offeredBaseMaps({}, false)).toEqual(['embedded']);
  expect(offeredBaseMaps({}, true)).toEqual(['embedded', 'pmtiles-file']);
  expect(offeredBaseMaps({ tianditu }, false)).toEqual(['embedded', 'tianditu-vec', 'tianditu-img']);
});

test('before the public a service stands only with the number of its review', () => {
  expect(reviewedBaseMaps({ tianditu }, 'all')).toEqual({ tianditu });
  expect(reviewedBaseMaps({ tianditu }, 'numbered')).toEqual({});
  const reviewed = { ...tianditu, approvalNumber: 'GS(2026)0000号' };
  expect(reviewedBaseMaps({ tianditu: reviewed }, 'numbered')).toEqual({ tianditu: reviewed });
});
