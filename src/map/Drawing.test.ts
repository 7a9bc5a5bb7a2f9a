import { expect, test } from 'vitest';
import { aPlace } from '../domain/aPlace.ts';
import { PIN_LIMIT_METRES } from '../domain/accuracy.ts';
import { toDrawing } from './Drawing.ts';

const square = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]]] } as never;
const places = [
  aPlace({ id: 'near', accuracy: { class: 'site', radiusMetres: 300 } }),
  aPlace({ id: 'small', accuracy: { radiusMetres: 2_500 } }),
  aPlace({ id: 'large', accuracy: { radiusMetres: 4_000 } }),
  aPlace({ id: 'a', host: 'large', geometry: square }),
  aPlace({ id: 'b', host: 'large', geometry: square }),
  aPlace({ id: 'lost', geometry: null, accuracy: { class: 'unlocated' } }),
];

test('each place is drawn once, with the mark that its accuracy allows', () => {
  const drawing = toDrawing(places, places, []);
  expect(drawing.pins.map(({ place }) => place.id)).toEqual(['near']);
  expect(drawing.pins.every(({ radiusMetres }) => radiusMetres <= PIN_LIMIT_METRES)).toBe(true);
  // The large one holds others, and is drawn as the area that it is for them.
  expect(drawing.soft.map(({ place }) => place.id)).toEqual(['small']);
  expect(drawing.hosts.map(({ place }) => place.id)).toEqual(['large']);
});

test('places that share a host area are one hatched area', () => {
  const { hosts } = toDrawing(places, places, []);
  expect(hosts.map(({ place }) => place.id)).toEqual(['large']);
});

test('a place that the filter leaves out can still be outlined, one without position cannot', () => {
  const drawing = toDrawing(places, [], []);
  expect(drawing.soft).toEqual([]);
  expect(drawing.outlines('small')?.[0]?.length).toBeGreaterThan(30);
  expect(drawing.outlines('lost')).toEqual([]);
  expect(drawing.outlines('nobody')).toBeUndefined();
});

test('a course that is known is one mark for each piece, and outlined by them', () => {
  const pieces: [number, number][][] = [[[113, 22], [113.1, 22]], [[113.2, 22], [113.3, 22.1]]];
  const geometry = { type: 'MultiLineString' as const, coordinates: pieces };
  const route = aPlace({ id: 's32', kind: 'route', geometry, accuracy: { class: 'surveyed', radiusMetres: 30 } });
  const drawing = toDrawing([route], [route], []);
  expect(drawing.lines.map(({ place, path }) => [place.id, path])).toEqual(pieces.map((path) => ['s32', path]));
  expect(drawing.bands).toEqual([]);
  expect(drawing.outlines('s32')).toEqual(pieces);
});

test('a park whose outline is known is drawn apart from unions', () => {
  const accuracy = { class: 'area', radiusMetres: 30 } as const;
  const all = [
    aPlace({ id: 'known', geometry: square, accuracy }),
    aPlace({ id: 'union', geometry: square, parts: ['known'] }),
    aPlace({ id: 'group', kind: 'zone', geometry: square, accuracy }),
  ];
  const { grounds, areas } = toDrawing(all, all, []);
  expect(grounds.map(({ place }) => place.id)).toEqual(['known']);
  expect(areas.map(({ place }) => place.id)).toEqual(['union']);
});

test.each([
  ['all', ['town', 'numbered']],
  ['numbered', ['numbered']],
  ['none', []],
] as const)('only a town whose boundary is at hand and may be drawn is outlined by the base map: %s', (which, outlined) => {
  const boundary = { squareMetres: 1, radiusMetres: 30, asOf: '2024', grade: 'A', source: '样' } as const;
  const all = [
    aPlace({ id: 'town', kind: 'town', boundary }),
    aPlace({ id: 'numbered', kind: 'town', boundary: { ...boundary, approvalNumber: '样S(2026)001号' } }),
    aPlace({ id: 'bare', kind: 'town' }),
    aPlace({ id: 'park', boundary }),
  ];
  const { isOutlinedTown } = toDrawing(all, all, []);
  expect(['town', 'numbered', 'bare', 'park', 'nobody'].filter((id) => isOutlinedTown(id, which))).toEqual(outlined);
});
