import { expect, test } from 'vitest';
import { RecoveryBudget } from './RecoveryBudget.ts';

test('three attempts within a minute, each after a longer pause, then none', () => {
  const budget = new RecoveryBudget();
  const pauses = [0, 10_000, 20_000, 59_000].map((now) => budget.take(now));
  expect(pauses).toEqual([400, 1_500, 5_000, undefined]);
});

test('an attempt is given back a minute after it was spent', () => {
  const budget = new RecoveryBudget();
  for (const now of [0, 10_000, 20_000]) budget.take(now);
  expect(budget.take(59_999)).toBeUndefined();
  expect(budget.take(60_000)).toBe(5_000);
  expect(budget.take(60_001)).toBeUndefined();
  expect(budget.take(200_000)).toBe(400);
});

test('a person who asks again begins anew', () => {
  const budget = new RecoveryBudget();
  for (const now of [0, 1, 2]) budget.take(now);
  budget.renew();
  expect(budget.take(3)).toBe(400);
});
