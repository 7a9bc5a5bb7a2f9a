import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPlace } from '../domain/aPlace.ts';
import { overlap } from '../domain/paper/placeBoxes.ts';
import { projectTo, unprojectFrom, windowBounds } from '../domain/paper/mapWindow.ts';
import { sheetIndex } from '../domain/paper/sheetIndex.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { MapView } from './MapView.ts';
import { sheetLabels } from './sheetLabels.ts';

const WINDOW = { center: [113.05, 22.4], zoom: 10, width: 700, height: 600 } as const;
/** As wide as Chinese is set. */
const measure = (text: string, { sizePixels }: { readonly sizePixels: number }) => text.length * sizePixels;

function view(places: readonly PlanningFeature[], selected?: string): MapView {
  return {
    places,
    visible: places,
    bands: [],
    themes: [],
    filter: { themes: [] },
    selected,
    hovered: undefined,
    own: undefined,
    scheme: 'light',
    language: 'zh-Hans',
    drawBoundary: true,
    townOutlines: 'none',
    base: undefined,
    themeDrawing: undefined,
    mapLabel: '',
    hostCount: (count) => `${count} 处`,
    radius: (metres) => `${metres} 米`,
    inSight: () => '',
  };
}

const anyPlaces = fc
  .array(
    fc.record({
      kind: fc.constantFrom('park', 'project', 'facility', 'town', 'anchor', 'node'),
      context: fc.boolean(),
      radiusMetres: fc.constantFrom(100, 400, 1_000, 4_000),
      x: fc.double({ min: 1, max: WINDOW.width - 1, noNaN: true }),
      y: fc.double({ min: 1, max: WINDOW.height - 1, noNaN: true }),
      name: fc.constantFrom('会城', '凤山湖园区', '新会智造产业园大泽园区', '圭峰山'),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ kind, context, radiusMetres, x, y, name }, index) =>
      aPlace({
        id: `place-${index}`,
        kind,
        context,
        name: { 'zh-Hans': name, 'zh-Hant': name, en: name },
        geometry: { type: 'Point', coordinates: unprojectFrom(WINDOW, [x, y]) },
        accuracy: { class: radiusMetres <= 500 ? 'street' : 'town', radiusMetres },
      }),
    ),
  );
const numbersIn = (texts: readonly { readonly text: string }[]) => texts.map(({ text }) => Number(text)).filter((number) => !Number.isNaN(number)).toSorted((a, b) => a - b);
const numbersOf = (places: readonly PlanningFeature[]) =>
  new Map(places.filter(({ properties }) => !properties.context && properties.kind !== 'town').map(({ id }, index) => [id, index + 1]));

test('whatever is asked for, each number stands once, no two texts overlap and none leaves the map', () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const numbers = numbersOf(places);
      const { texts } = sheetLabels({ view: view(places), window: WINDOW, rivers: [], numbers, spots: new Map(), measure, typeScale: 1 });
      expect(numbersIn(texts)).toEqual([...numbers.values()]);
      const boxes = texts.map(({ text, x, y, sizePixels }) => [x, y - sizePixels * 0.8, x + measure(text, { sizePixels }), y] as const);
      boxes.forEach((box, index) => expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false));
      for (const { text, x, y, sizePixels } of texts) {
        expect(x).toBeGreaterThan(0);
        expect(x + measure(text, { sizePixels })).toBeLessThan(WINDOW.width);
        expect(y - sizePixels).toBeGreaterThan(0);
        expect(y).toBeLessThan(WINDOW.height);
      }
    }),
    { numRuns: 60 },
  );
});

const one = (id: string, parts: Parameters<typeof aPlace>[0] = {}) =>
  aPlace({ id, name: { 'zh-Hans': id, 'zh-Hant': id, en: id }, geometry: { type: 'Point', coordinates: [113.05, 22.4] }, ...parts });
const labelsOf = (places: readonly PlanningFeature[], selected?: string) =>
  sheetLabels({ view: view(places, selected), window: WINDOW, rivers: [], numbers: numbersOf(places), spots: new Map(), measure, typeScale: 1 });

test('where everything lies in one place, the selection and the town are named, and a line leads each number that has no room to its place', () => {
  const crowd = Array.from({ length: 60 }, (_, index) => one(`第${index}处很长的地名`, { accuracy: { class: 'street', radiusMetres: 400 } }));
  const { texts, leaders } = labelsOf([...crowd, one('大泽镇', { kind: 'town' })], '第3处很长的地名');
  const words = texts.map(({ text }) => text);
  expect(words).toContain('第3处很长的地名');
  expect(words).toContain('大泽镇');
  expect(numbersIn(texts)).toEqual(crowd.map((_, index) => index + 1));
  expect(leaders.length).toBeGreaterThan(40);
  const [x, y] = [WINDOW.width / 2, WINDOW.height / 2];
  for (const { from, to } of leaders) {
    expect(Math.hypot(from[0] - x, from[1] - y)).toBeLessThan(6);
    expect(Math.hypot(to[0] - x, to[1] - y)).toBeGreaterThanOrEqual(Math.hypot(from[0] - x, from[1] - y) - 1e-6);
  }
});

test('a route bears its name on its band, upright and once', () => {
  const route = one('深江高速', {
    kind: 'route',
    geometry: { type: 'LineString', coordinates: [[112.9, 22.38], [113.2, 22.42]] },
    accuracy: { class: 'corridor', radiusMetres: 4_000 },
  });
  const { texts } = labelsOf([route, one('会城', { kind: 'town' })]);
  const [named] = texts.filter(({ text }) => text === '深江高速');
  expect(texts.filter(({ text }) => text === '深江高速')).toHaveLength(1);
  const middle = (named?.x ?? 0) + measure('深江高速', { sizePixels: named?.sizePixels ?? 0 }) / 2;
  const onLine = 22.38 + ((unprojectFrom(WINDOW, [middle, 0])[0] - 112.9) / 0.3) * 0.04;
  expect(Math.abs(unprojectFrom(WINDOW, [middle, named?.y ?? 0])[1] - onLine)).toBeLessThan(0.03);
});

test('nothing is set smaller than can be read on paper', () => {
  const places = [one('凤山湖园区'), one('会城', { kind: 'town' }), one('出口', { context: true }), one('客', { host: '凤山湖园区' })];
  for (const { sizePixels } of labelsOf(places).texts) expect(sizePixels * 0.75).toBeGreaterThan(6.5);
});

test('a number stands before its name, on the same line', () => {
  const { texts } = sheetLabels({ view: view([one('凤山湖园区')]), window: WINDOW, rivers: [], numbers: new Map([['凤山湖园区', 9]]), spots: new Map(), measure, typeScale: 1 });
  expect(texts.map(({ text }) => text)).toEqual(['9', '凤山湖园区']);
  expect(texts[0]?.y).toBe(texts[1]?.y);
  expect(texts[0]?.x).toBeLessThan(texts[1]?.x ?? 0);
});

test('an area whose middle lies off the map bears its number and its name on the part that shows', () => {
  const at = unprojectFrom(WINDOW, [WINDOW.width + 60, 300]);
  const park = one('凤山湖园区', { geometry: { type: 'Point', coordinates: at }, accuracy: { class: 'town', radiusMetres: 12_000 } });
  const bounds = windowBounds(WINDOW.center, WINDOW.zoom, WINDOW);
  const [entry] = sheetIndex([park], [park], bounds).entries;
  expect(entry?.number).toBe(1);
  const spot = entry?.spot ?? [0, 0];
  const { texts } = sheetLabels({ view: view([park]), window: WINDOW, rivers: [], numbers: new Map([[park.id, 1]]), spots: new Map([[park.id, spot]]), measure, typeScale: 1 });
  const number = texts.find(({ text }) => text === '1');
  const [x, y] = projectTo(WINDOW, spot);
  expect(x).toBeLessThan(WINDOW.width);
  // A name on two lines and its number may lead off by so much.
  expect(Math.hypot((number?.x ?? 0) - x, (number?.y ?? 0) - y)).toBeLessThan(120);
});

test('only what is known to within 500 m has a pin', () => {
  const places = [one('准', { accuracy: { class: 'street', radiusMetres: 500 } }), one('粗')];
  expect(sheetLabels({ view: view(places), window: WINDOW, rivers: [], numbers: new Map(), spots: new Map(), measure, typeScale: 1 }).pins).toHaveLength(1);
});
