import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { shownBoundaries, shownBoundary } from './shownBoundaries.ts';

const SQUARE = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]]] } as never;
const boundary = { squareMetres: 1, radiusMetres: 20, asOf: '2025', grade: 'A', source: '镇界' } as const;
const numbered = { ...boundary, approvalNumber: '粤S(2026)001号' };
const park = aPlace({ id: 'park', boundary: { ...boundary, source: '园区图' }, geometry: SQUARE });
const towns = [boundary, numbered, numbered].map((each, index) => aPlace({ id: `town-${index}`, kind: 'town', boundary: each }));
const places = [park, ...towns, aPlace()];

test.each([
  ['all', ['园区图', '镇界', '镇界 粤S(2026)001号']],
  ['numbered', ['园区图', '镇界 粤S(2026)001号']],
  ['none', ['园区图']],
] as const)('where %s outlines of towns may be drawn, boundaries that are kept back are not told of, and the others once', (townOutlines, expected) => {
  const shown = shownBoundaries(places, { townOutlines });
  expect(shown.map(({ source, approvalNumber }) => [source, ...(approvalNumber === undefined ? [] : [approvalNumber])].join(' '))).toEqual(expected);
});

test('a place without a boundary shows none, a park its own under any rule', () => {
  expect(shownBoundary(aPlace(), { townOutlines: 'all' })).toBeUndefined();
  expect(shownBoundary(park, { townOutlines: 'none' })).toBe(park.properties.boundary);
});
