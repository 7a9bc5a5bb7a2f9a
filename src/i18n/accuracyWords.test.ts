import { expect, test } from 'vitest';
import { aPlace } from '../domain/aPlace.ts';
import { messages as en } from './en.ts';
import { messages as hans } from './zh-Hans.ts';
import { messages as hant } from './zh-Hant.ts';
import { accuracyWords } from './accuracyWords.ts';
import { ACCURACY_MESSAGES } from './accuracy/index.ts';

const square = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]]] } as const;
const rough = aPlace({ geometry: square as never, accuracy: { class: 'area', radiusMetres: 800 } });

test.each([
  ['zh-Hans', hans, '界线误差约 ±800 米，据test'],
  ['zh-Hant', hant, '界線誤差約 ±800 米，據test'],
  ['en', en, 'Outline good to about ±800 m: test'],
] as const)('in %s the radius of a rough outline is said of its line', (language, messages, words) => {
  expect(accuracyWords(rough, language, messages)).toBe(words);
});

test.each([
  ['an outline', { geometry: square as never, accuracy: { class: 'area', radiusMetres: 30 } }, 'Outline good to about ±30 m: test'],
  ['a place within a radius', {}, 'About ±2.5 km: test'],
  ['a place known by its host', { host: 'host', geometry: square as never }, 'Known only roughly: test'],
  ['a place without position', { geometry: null, accuracy: { class: 'unlocated' } }, ACCURACY_MESSAGES.en.unlocatedBecause('test')],
] as const)('%s says what its radius is of', (_what, parts, words) => {
  expect(accuracyWords(aPlace(parts), 'en', en)).toBe(words);
});
