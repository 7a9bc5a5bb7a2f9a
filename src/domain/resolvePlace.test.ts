import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { resolvePlace } from './resolvePlace.ts';

const places = [
  aPlace({ id: 'daao', code: '440705109', name: { 'zh-Hans': '大鳌镇', 'zh-Hant': '大鰲鎮', en: "Da'ao Town" }, aliases: ['大鳌', '共有'] }),
  aPlace({ id: 'exit-daao', name: { 'zh-Hans': '大鳌出口', 'zh-Hant': '大鰲出口', en: "Da'ao exit" }, aliases: ['大鳌镇', '共有'] }),
];

test.each([
  ['daao', 'daao'],
  ['440705109', 'daao'],
  ['大鰲鎮', 'daao'],
  ['大鳌', 'daao'],
  [" DA'AO exit ", 'exit-daao'],
  // The name of one goes before the alias of another.
  ['大鳌镇', 'daao'],
  // Nobody can tell which is meant.
  ['共有', undefined],
  ['', undefined],
  ['DAAO', 'daao'],
])('"%s" is %s', (text, id) => {
  expect(resolvePlace(places, text)?.id).toBe(id);
});
