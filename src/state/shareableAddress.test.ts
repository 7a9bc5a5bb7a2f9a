import { expect, test } from 'vitest';
import { INITIAL_STATE, type AppState } from './AppState.ts';
import { shareableAddress } from './shareableAddress.ts';

const page = 'https://map.example/';
const addressOf = (change: Partial<AppState>, surface: 'full' | 'embed' = 'full', camera = '') =>
  shareableAddress({ page, state: { ...INITIAL_STATE, ...change }, surface, camera });

test.each<[string, Partial<AppState>, string]>([
  ['filter, selection and language', { themes: ['green'], selected: 'daze', language: 'en' }, '?theme=green&sel=daze&lang=en'],
  ['a base map that all have', { baseMap: 'tianditu-vec' }, '?base=tianditu-vec'],
  ['a place that distances are measured from', { from: { place: 'daze' } }, '?from=daze'],
])('%s are passed on', (_what, change, query) => {
  expect(addressOf(change)).toBe(`${page}${query}`);
});

test.each<[string, Partial<AppState>]>([
  ['a file of the reader’s own device', { baseMap: 'pmtiles-file' }],
  ['a point that may be where somebody is', { from: { position: [113, 22.5] } }],
  ['where the reader is', { from: { own: { position: [113, 22.5], radiusMetres: 20 } } }],
  ['how a sheet is laid out, and where it was opened', { surface: 'print', back: 'text', print: { format: 'a3-landscape', scale: 50_000, without: ['legend'] } }],
])('%s stays out of it', (_what, change) => {
  expect(addressOf(change)).toBe(page);
});

test.each([
  ['#map=16/22.51234/113.03123', '#map=12/22.51/113.03'],
  ['#map=9.5/22.51234/113.03123/-30/45', '#map=9.5/22.51/113.03/-30/45'],
  ['', ''],
])('once the reader was shown where he is, the camera %s is passed on as %s', (camera, expected) => {
  expect(addressOf({ isLocated: true }, 'full', camera)).toBe(`${page}${expected}`);
  expect(addressOf({}, 'full', camera)).toBe(`${page}${camera}`);
});

test('a frame has the filter and the camera, and nothing that stands beside the map', () => {
  const beside: Partial<AppState> = { kinds: ['park'], view: 'report', passage: '2024/3/2', resolutions: ['coarse'], changes: ['added'], from: { place: 'daze' } };
  expect(addressOf(beside, 'embed', '#map=10/22.4/113')).toBe(`${page}?kind=park&ui=embed#map=10/22.4/113`);
});
