import { expect, test } from 'vitest';
import { DEFAULT_STYLES, type Sketch } from '../../domain/sketch/Sketch.ts';
import { messages } from '../../i18n/zh-Hans.ts';
import { snapWords } from './snapWords.ts';

const base = { purpose: 'measure', label: '', style: DEFAULT_STYLES.measure, madeAt: '2026-11-25T10:00:00.000Z' } as const;
const vertices = [{ at: [113, 22] }, { at: [113.1, 22] }, { at: [113.2, 22.1] }] as const;
const sketches: readonly Sketch[] = [
  { ...base, id: 'a', shape: 'line', vertices },
  { ...base, id: 'b', shape: 'line', vertices },
  { ...base, id: 'c', shape: 'area', label: '地块', vertices },
  { ...base, id: 'd', shape: 'point', vertices: vertices.slice(0, 1) },
];
const names = { placeName: (id: string) => (id === 'daze' ? '大泽镇' : undefined), sketches, language: 'zh-Hans', messages } as const;
const at = [113, 22] as const;

test.each([
  ['a', 0, '吸附到：线 1 的端点'],
  ['b', 2, '吸附到：线 2 的端点'],
  ['b', 1, '吸附到：线 2 的顶点'],
  ['c', 0, '吸附到：地块 的顶点'],
  ['d', 0, '吸附到：点 1'],
  [undefined, 0, '吸附到：顶点 1'],
  ['gone', 0, ''],
] as const)('on corner %s/%d the words are "%s"', (sketchId, index, words) => {
  expect(snapWords({ at, corner: { sketchId, index } }, names)).toBe(words);
});

test('a place is told with how far it may be off, a corner that stands on it as well', () => {
  const snap = { placeId: 'daze', radiusMetres: 2_500 };
  expect(snapWords({ at, snap }, names)).toBe('吸附到：大泽镇 ±2.5 公里');
  expect(snapWords({ at, snap, corner: { sketchId: 'a', index: 0 } }, names)).toBe('吸附到：线 1 的端点 ±2.5 公里');
});

test('free ground has no words', () => {
  expect(snapWords({ at }, names)).toBe('');
  expect(snapWords(undefined, names)).toBe('');
});
