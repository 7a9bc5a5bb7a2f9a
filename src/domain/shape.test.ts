import { expect, test } from 'vitest';
import { isCollection, isFigure, isList, isMapOf, isRecordOf, isText, type Shape } from './shape.ts';

const SERVERS_OWN = { error: 'not available', code: 17 };

test.each<readonly [string, Shape, unknown]>([
  ['a list', isList, []],
  ['a collection', isCollection, { type: 'FeatureCollection', features: [] }],
  ['fields', isRecordOf({ name: isText, count: isFigure, parts: isRecordOf({}) }), { name: 'a', count: 1, parts: {}, more: 2 }],
  ['lists by name', isMapOf(isList), { anchor: [] }],
  ['nothing by name', isMapOf(isList), {}],
])('%s is told from what a server says of itself', (_, isSo, value) => {
  expect(isSo(value)).toBe(true);
  for (const other of [SERVERS_OWN, null, 'text', undefined]) expect(isSo(other), JSON.stringify(other)).toBe(false);
});
