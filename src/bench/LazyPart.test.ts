import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { LazyPart } from './LazyPart.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('a part is fetched once, when it is wanted or first used, and what is asked of it meanwhile is done', async () => {
  const isWanted = signal(false);
  let fetched = 0;
  const done: string[] = [];
  const part = new LazyPart(() => isWanted.value, () => Promise.resolve({ name: `part ${(fetched += 1)}` }));
  await turn();
  expect([fetched, part.value]).toEqual([0, undefined]);
  part.use(({ name }) => done.push(`first of ${name}`));
  part.use(({ name }) => done.push(`second of ${name}`));
  isWanted.value = true;
  await turn();
  part.use(({ name }) => done.push(`at once of ${name}`));
  expect(done).toEqual(['first of part 1', 'second of part 1', 'at once of part 1']);
  expect([fetched, part.value, part.hasFailed]).toEqual([1, { name: 'part 1' }, false]);
});

test('what cannot be fetched says so, and nothing is done with it', async () => {
  const done: string[] = [];
  const part = new LazyPart<{ readonly name: string }>(() => true, () => Promise.reject(new TypeError('no network')));
  part.use(({ name }) => done.push(name));
  await turn();
  expect([part.value, part.hasFailed, done]).toEqual([undefined, true, []]);
});

test('what was asked of a part that could not be fetched is done once another try brings it', async () => {
  const done: string[] = [];
  let refusals = 1;
  const part = new LazyPart(() => false, () => (refusals-- > 0 ? Promise.reject(new TypeError('no network')) : Promise.resolve({ name: 'part' })));
  part.use(({ name }) => done.push(name));
  await turn();
  expect([part.hasFailed, done]).toEqual([true, []]);
  part.retry();
  await turn();
  expect([part.hasFailed, done]).toEqual([false, ['part']]);
});
