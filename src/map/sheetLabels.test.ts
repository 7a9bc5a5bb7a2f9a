import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPlace } from '../domain/aPlace.ts';
import { overlap } from '../domain/paper/placeBoxes.ts';
import { unprojectFrom } from '../domain/paper/mapWindow.ts';
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
      x: fc.double({ min: 0, max: WINDOW.width, noNaN: true }),
      y: fc.double({ min: 0, max: WINDOW.height, noNaN: true }),
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
const numbersOf = (places: readonly PlanningFeature[]) =>
  new Map(places.filter(({ properties }) => !properties.context && properties.kind !== 'town').map(({ id }, index) => [id, index + 1]));

test('whatever is asked for, no two names overlap and none leaves the map', () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const { texts, boxes, pins } = sheetLabels({ view: view(places), window: WINDOW, numbers: numbersOf(places), measure, typeScale: 1 });
      const names = boxes.slice(pins.length);
      names.forEach((box, index) => expect(names.slice(index + 1).some((other) => overlap(box, other))).toBe(false));
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
const textsOf = (places: readonly PlanningFeature[], selected?: string) =>
  sheetLabels({ view: view(places, selected), window: WINDOW, numbers: numbersOf(places), measure, typeScale: 1 }).texts.map(({ text }) => text);

test('where everything lies in one place, the selection and the town are named, and places keep their numbers', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => one(`第${index}处很长的地名`, { accuracy: { radiusMetres: 6_000 } }));
  const texts = textsOf([...crowd, one('大泽镇', { kind: 'town' })], '第3处很长的地名');
  expect(texts).toContain('第3处很长的地名');
  expect(texts).toContain('大泽镇');
  const numbers = texts.filter((text) => /^\d+$/.test(text));
  expect(numbers.length).toBeGreaterThan(8);
});

test('a number stands before its name, on the same line', () => {
  const { texts } = sheetLabels({ view: view([one('凤山湖园区')]), window: WINDOW, numbers: new Map([['凤山湖园区', 9]]), measure, typeScale: 1 });
  expect(texts.map(({ text }) => text)).toEqual(['9', '凤山湖园区']);
  expect(texts[0]?.y).toBe(texts[1]?.y);
  expect(texts[0]?.x).toBeLessThan(texts[1]?.x ?? 0);
});

test('only what is known to within 500 m has a pin', () => {
  const places = [one('准', { accuracy: { class: 'street', radiusMetres: 500 } }), one('粗')];
  expect(sheetLabels({ view: view(places), window: WINDOW, numbers: new Map(), measure, typeScale: 1 }).pins).toHaveLength(1);
});
