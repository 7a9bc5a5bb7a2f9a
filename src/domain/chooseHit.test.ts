import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { chooseHit } from './chooseHit.ts';

const pin = (id: string) => aPlace({ id, accuracy: { class: 'site', radiusMetres: 200 } });
const soft = (id: string, radiusMetres: number, context = false) => aPlace({ id, context, accuracy: { class: 'town', radiusMetres } });
const course = { type: 'LineString' as const, coordinates: [[113, 22], [113.1, 22]] };
const line = aPlace({ id: 'line', kind: 'route', geometry: course, accuracy: { class: 'site', radiusMetres: 100 } });
const corridor = aPlace({ id: 'corridor', kind: 'route', geometry: course, accuracy: { class: 'corridor', radiusMetres: 4_000 } });

test.each([
  ['nothing', [], []],
  ['a pin on an area means the pin', [pin('a'), soft('b', 2_000)], ['a']],
  ['several pins are listed, without the area below', [pin('a'), pin('b'), soft('c', 2_000)], ['a', 'b']],
  ['a pin wins over a line, a line over an area', [line, pin('a'), soft('b', 900)], ['a']],
  ['a line alone wins over an area', [soft('b', 900), line], ['line']],
  ['areas are listed, the tightest first, context last', [soft('wide', 4_000), soft('context', 600, true), corridor, soft('tight', 900)], ['tight', 'wide', 'corridor', 'context']],
] as const)('%s', (_title, hits, expected) => {
  expect(chooseHit(hits).map(({ id }) => id)).toEqual(expected);
});
