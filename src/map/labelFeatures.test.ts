import { expect, test } from 'vitest';
import { aPlace } from '../domain/aPlace.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { labelFeatures } from './labelFeatures.ts';

const square = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]]] } as never;
const town = aPlace({ id: 'daze', kind: 'town', accuracy: { class: 'site', radiusMetres: 200 } });
const host = aPlace({ id: 'host' });
const guests = ['a', 'b'].map((id) => aPlace({ id, host: 'host', geometry: square, themes: ['green'] }));
const lost = aPlace({ id: 'lost', geometry: null, accuracy: { class: 'unlocated' } });
const places = [town, host, ...guests, lost];

function labels(visible: readonly PlanningFeature[], selected?: string) {
  return labelFeatures({
    places,
    visible,
    themes: [],
    filter: { themes: [] },
    scheme: 'light',
    language: 'en',
    selected,
    hostCount: (count) => `${count} places`,
    radius: (metres) => `${metres} m`,
  }).features.map(({ properties }) => properties);
}

test('a host area is named with how many places it holds, the places themselves are not', () => {
  expect(labels(places).map(({ id, second }) => [id, second])).toEqual([
    ['daze', ''],
    ['host', '2 places'],
  ]);
});

test('a host that the filter leaves out stays named while it holds something', () => {
  expect(labels(guests).find(({ id }) => id === 'host')).toMatchObject({ second: '2 places', dim: true });
});

test('towns stay for orientation, dimmed', () => {
  expect(labels([host]).find(({ id }) => id === 'daze')).toMatchObject({ dim: true });
});

test('the selection is named in a layer of its own and says its radius', () => {
  expect(labels(places, 'host').find(({ id }) => id === 'host')).toMatchObject({
    role: 'selected',
    second: '2 places · ±2500 m',
  });
});

test('a course that is known bears its name along the line, and on its longest piece when selected', () => {
  const geometry = {
    type: 'MultiLineString' as const,
    coordinates: [[[113, 22], [113.1, 22]], [[113.2, 22], [113.3, 22.1], [113.4, 22.1]]],
  };
  const route = aPlace({ id: 's32', kind: 'route', geometry, accuracy: { class: 'surveyed', radiusMetres: 30 } });
  const named = (selected?: string) =>
    labelFeatures({
      places: [route],
      visible: [route],
      themes: [],
      filter: { themes: [] },
      scheme: 'light',
      language: 'en',
      selected,
      hostCount: String,
      radius: (metres) => `${metres} m`,
    }).features.map(({ geometry: { coordinates }, properties: { second } }) => [coordinates, second]);
  expect(named()).toEqual([]);
  expect(named('s32')).toEqual([[[113.3, 22.1], '±30 m']]);
});
