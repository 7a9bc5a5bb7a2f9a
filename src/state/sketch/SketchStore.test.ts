import { expect, test } from 'vitest';
import { SketchStore } from './SketchStore.ts';

function aStore(): SketchStore {
  let count = 0;
  return new SketchStore({ newId: () => `s${(count += 1)}`, now: () => '2026-11-26T09:00:00.000Z' });
}
function withLine(): SketchStore {
  const store = aStore();
  store.takeUp('measure', 'line');
  store.put({ at: [113, 22] });
  store.put({ at: [113.1, 22] });
  store.put({ at: [113.2, 22] });
  store.finish();
  return store;
}
const ids = (store: SketchStore) => store.sketches.value.map(({ id }) => id);

test('a line is kept when it is finished, and the tool stays up for the next', () => {
  const store = withLine();
  expect(store.sketches.value[0]).toMatchObject({ id: 's1', purpose: 'measure', shape: 'line', vertices: [{ at: [113, 22] }, { at: [113.1, 22] }, { at: [113.2, 22] }] });
  expect(store.tool).toEqual({ purpose: 'measure', form: 'line' });
  expect(store.set.value).toEqual([]);
});

test('too few vertices are not kept and not lost', () => {
  const store = aStore();
  store.takeUp('measure', 'area');
  store.put({ at: [113, 22] });
  store.put({ at: [113, 22] });
  store.put({ at: [113.1, 22] });
  expect(store.finish()).toBeUndefined();
  expect(store.event.value).toEqual({ event: 'tooFew' });
  expect(store.set.value).toHaveLength(2);
});

test('undo takes back vertices while something is drawn, then whole steps; redo brings them back', () => {
  const store = withLine();
  store.put({ at: [114, 22] });
  store.undo();
  expect([store.set.value.length, ids(store)]).toEqual([0, ['s1']]);
  store.undo();
  expect(ids(store)).toEqual([]);
  store.redo();
  expect(ids(store)).toEqual(['s1']);
});

test('Escape first drops what is drawn, then the tool', () => {
  const store = aStore();
  store.takeUp('note', 'line');
  store.put({ at: [113, 22] });
  store.cancel();
  expect([store.set.value.length, store.tool?.form]).toEqual([0, 'line']);
  store.cancel();
  expect(store.work.value).toBeUndefined();
});

test('a rectangle and a circle end with their second vertex, the circle keeps the doubt of its centre', () => {
  const store = aStore();
  store.takeUp('note', 'rectangle');
  store.put({ at: [113, 22] });
  store.put({ at: [113.1, 22.2] });
  store.takeUp('note', 'circle');
  store.put({ at: [113, 22], snap: { placeId: 'daze', radiusMetres: 300 } });
  store.put({ at: [113.01, 22] });
  const [rectangle, circle] = store.sketches.value;
  expect(rectangle?.vertices.map(({ at }) => at)).toEqual([[113, 22], [113.1, 22], [113.1, 22.2], [113, 22.2]]);
  expect(circle?.vertices.every(({ snap }) => snap?.radiusMetres === 300)).toBe(true);
});

test('what a hand holds is one step when it is let go', () => {
  const store = withLine();
  const [line] = store.sketches.value;
  if (line === undefined) throw new Error('no line');
  store.edit(line.id);
  for (const lon of [114, 115, 116]) store.move({ ...line, vertices: line.vertices.with(0, { at: [lon, 22] }) });
  expect(store.edited.value?.vertices[0]?.at).toEqual([116, 22]);
  expect(store.settled.value[0]?.vertices[0]?.at).toEqual([113, 22]);
  store.settle();
  store.undo();
  expect(store.sketches.value[0]).toEqual(line);
});

test('vertices are inserted half-way and deleted down to what the shape needs', () => {
  const store = withLine();
  for (const line of store.sketches.value) store.insertAfter(line, 2);
  expect(store.sketches.value[0]?.vertices[2]?.at[0]).toBeCloseTo(113.15, 9);
  for (let index = 0; index < 5; index += 1) {
    for (const line of store.sketches.value) store.deleteVertex(line, 0);
  }
  expect(store.sketches.value[0]?.vertices).toHaveLength(2);
});

test('undo of what is edited ends the editing of what is no more', () => {
  const store = withLine();
  store.edit('s1');
  store.undo();
  expect(store.work.value).toBeUndefined();
});

test('an opened file takes the place of what has its ids; deleting all can be taken back', () => {
  const store = withLine();
  const [line] = store.sketches.value;
  if (line === undefined) throw new Error('no line');
  store.add([{ ...line, label: 'new' }, { ...line, id: 'other' }]);
  expect(store.sketches.value.map(({ id, label }) => [id, label])).toEqual([['s1', 'new'], ['other', '']]);
  store.remove(() => true);
  expect(ids(store)).toEqual([]);
  store.undo();
  expect(ids(store)).toEqual(['s1', 'other']);
});

test('what another tab drew, changed or deleted is no step: undo takes back only what was done here', () => {
  const store = withLine();
  const [line] = store.sketches.value;
  if (line === undefined) throw new Error('no line');
  const theirs = { ...line, id: 'theirs', label: 'theirs' };
  store.takeIn({ changed: [theirs], gone: [] });
  expect(ids(store)).toEqual(['s1', 'theirs']);
  store.replace({ ...line, label: 'mine' });
  store.takeIn({ changed: [{ ...theirs, label: 'again' }], gone: [] });
  store.undo();
  expect(store.sketches.value.map(({ label }) => label)).toEqual(['', 'again']);
  store.undo();
  expect(ids(store)).toEqual(['theirs']);
  store.redo();
  expect(ids(store)).toEqual(['s1', 'theirs']);
});

test('the editing of what another tab deleted ends, and undo does not bring it back', () => {
  const store = withLine();
  store.edit('s1');
  store.takeIn({ changed: [], gone: ['s1'] });
  expect(store.work.value).toBeUndefined();
  store.undo();
  store.redo();
  expect(ids(store)).toEqual([]);
});

test('the whole is moved while a key is held and is one step when it is let go', () => {
  const store = withLine();
  const [line] = store.sketches.value;
  if (line === undefined) throw new Error('no line');
  store.edit('s1');
  for (const lon of [1, 2]) store.moveWhole(line, lon, 0.5);
  store.settle();
  expect(store.sketches.value[0]?.vertices.map(({ at }) => at)).toEqual([[115, 22.5], [115.1, 22.5], [115.2, 22.5]]);
  store.undo();
  expect(store.sketches.value[0]).toEqual(line);
});

test('whose corner a vertex was set on is not kept with it', () => {
  const store = aStore();
  store.takeUp('measure', 'line');
  store.put({ at: [113, 22], corner: { sketchId: 'other', index: 0 } });
  store.put({ at: [113.1, 22] });
  expect(store.finish()?.vertices).toEqual([{ at: [113, 22] }, { at: [113.1, 22] }]);
});
