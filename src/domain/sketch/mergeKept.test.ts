import { expect, test } from 'vitest';
import { parseKeptRecord, toKeptRecord } from './keptRecord.ts';
import { MOST_GONE, NOTHING_KEPT, changesBetween, keptAfter, mergeKept, type KeptSketches } from './mergeKept.ts';
import { DEFAULT_STYLES, type Sketch } from './Sketch.ts';
import { toSketchFile } from './sketchFile.ts';

const base = { purpose: 'note', shape: 'point', style: DEFAULT_STYLES.note, madeAt: '2026-11-25T10:00:00.000Z', vertices: [{ at: [113, 22] }] } as const;
const a = (id: string, label = ''): Sketch => ({ ...base, id, label });
const told = ({ sketches, goneMs }: KeptSketches) => [Object.fromEntries(sketches.map(({ id, label }) => [id, label])), Object.fromEntries(goneMs)];
const both = (one: KeptSketches, other: KeptSketches) => {
  const [there, back] = [mergeKept(one, other), mergeKept(other, one)];
  expect(told(there)).toEqual(told(back));
  return told(there);
};
const common = keptAfter(NOTHING_KEPT, [a('x'), a('y')], 100);

test('what two tabs drew at the same time stands in both, whoever asks', () => {
  expect(both(keptAfter(common, [...common.sketches, a('one')], 200), keptAfter(common, [...common.sketches, a('other')], 200))[0]).toEqual({ x: '', y: '', one: '', other: '' });
});

test('of one sketch the later change holds, by the sketch and not by the list', () => {
  const early = keptAfter(common, [a('x', 'early'), ...common.sketches.slice(1)], 200);
  const late = keptAfter(common, [...common.sketches.slice(0, 1), a('y', 'late')], 300);
  expect(both(early, late)[0]).toEqual({ x: 'early', y: 'late' });
  expect(both(early, keptAfter(common, [a('x', 'later'), ...common.sketches.slice(1)], 201))[0]).toEqual({ x: 'later', y: '' });
});

test('what was deleted does not come back from a tab that still has it, unless it was changed there later', () => {
  const deleted = keptAfter(common, common.sketches.slice(1), 200);
  expect(both(deleted, common)).toEqual([{ y: '' }, { x: 200 }]);
  expect(both(deleted, keptAfter(common, [a('x', 'later'), ...common.sketches.slice(1)], 300))).toEqual([{ x: 'later', y: '' }, {}]);
});

test('to bring a deleted one back is later than the deletion, even where the clock was set back', () => {
  const deleted = keptAfter(common, common.sketches.slice(1), 200);
  const back = keptAfter(deleted, common.sketches, 50);
  expect(both(deleted, back)[0]).toEqual({ x: '', y: '' });
});

test('changes at the very same moment are settled alike in every tab', () => {
  const [one, other] = ['p', 'q'].map((label) => keptAfter(common, [a('x', label), ...common.sketches.slice(1)], 200));
  if (one === undefined || other === undefined) throw new Error('two states are needed');
  expect(both(one, other)[0]).toEqual({ x: 'q', y: '' });
});

test('a merge keeps the very objects that nobody changed, so that nothing is told as changed', () => {
  const read = parseKeptRecord(structuredClone(toKeptRecord(common)), { newId: () => 'n', now: () => base.madeAt });
  if (read === undefined) throw new Error('the record was not read');
  expect(changesBetween(common.sketches, mergeKept(common, read).sketches)).toEqual({ changed: [], gone: [] });
  expect([...read.changedMs]).toEqual([...common.changedMs]);
});

test('so many deletions are remembered, the newest', () => {
  const goneMs = new Map(Array.from({ length: MOST_GONE + 5 }, (_, index) => [`s${index}`, index]));
  const kept = mergeKept({ ...NOTHING_KEPT, goneMs }, NOTHING_KEPT).goneMs;
  expect([kept.size, kept.has('s4'), kept.has('s5')]).toEqual([MOST_GONE, false, true]);
});

test.each([[undefined], [null], ['text'], [{ file: 7 }], [{ file: '{' }]])('a record that is not sound, %j, is nothing', (record) => {
  expect(parseKeptRecord(record, { newId: () => 'n', now: () => base.madeAt })).toBeUndefined();
});

test.each([
  ['no record', 7],
  ['words', { a: 'soon' }],
  ['no number at all', { a: Number.NaN, b: Infinity }],
  ['nothing', null],
])('moments that are %s are left out of a record, and the sketches stay', (_what, changedMs) => {
  const read = parseKeptRecord({ file: toSketchFile([]), changedMs, goneMs: { gone: 5 } }, { newId: () => 'new', now: () => '' });
  expect(read).toEqual({ sketches: [], changedMs: new Map(), goneMs: new Map([['gone', 5]]) });
});
