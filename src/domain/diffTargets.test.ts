import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aTarget } from './aTarget.ts';
import { diffTargets } from './diffTargets.ts';
import type { Figure, Result, Target, TargetChange } from './Report.ts';

const worth = (value: number): readonly Figure[] => [{ comparator: 'at-least', value, unit: 'yi-yuan' }];
const aResult = (id: string): Result => ({ kind: 'result', id, label: aTarget().label, figures: [], places: [], passage: '2025/1/1' });

/** "advanced a>b": class, old id and new id. */
function told(changes: readonly TargetChange[]): string[] {
  return changes.map((each) => `${each.change} ${'before' in each ? each.before.id : ''}>${'after' in each ? each.after.id : ''}`);
}

test('targets are matched by id, or by what they continue', () => {
  const before = ['a', 'b', 'c', 'd'].map((id) => aTarget({ id, figures: worth(1) }));
  const after = [
    aTarget({ id: 'new' }),
    aTarget({ id: 'b', figures: worth(2) }),
    aTarget({ id: 'renamed', continues: 'a', figures: worth(3) }),
    aTarget({ id: 'c', figures: worth(1) }),
  ];
  expect(told(diffTargets(before, after))).toEqual(['added >new', 'advanced b>b', 'advanced a>renamed', 'dropped d>']);
});

test('what a target continues goes before the id that it bears', () => {
  const before = [aTarget({ id: 'a', figures: worth(1) }), aTarget({ id: 'b', figures: worth(9) })];
  expect(told(diffTargets(before, [aTarget({ id: 'b', continues: 'a', figures: worth(2) })]))).toEqual(['advanced a>b', 'dropped b>']);
});

test('a target that the report in force states as a result is not dropped, and a result that becomes a target is added', () => {
  expect(told(diffTargets([aTarget({ id: 'a' })], [aResult('a')]))).toEqual([]);
  expect(told(diffTargets([aResult('a')], [aTarget({ id: 'a' })]))).toEqual(['added >a']);
});

function idOf(change: TargetChange): string {
  return 'after' in change ? change.after.id : change.before.id;
}

function idsOf(changes: readonly TargetChange[], wanted: TargetChange['change']): string[] {
  return changes.filter(({ change }) => change === wanted).map(idOf);
}

const anyReport: fc.Arbitrary<Target[]> = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), value: fc.integer({ min: 1, max: 3 }) }).map(({ id, value }) => aTarget({ id, figures: worth(value) })),
  { selector: ({ id }) => id },
);

test('a report beside itself has no changes', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(diffTargets(report, report)).toEqual([]);
    }),
  );
});

test('added and dropped change places when the reports do, and every target is accounted for once', () => {
  fc.assert(
    fc.property(anyReport, anyReport, (one, other) => {
      const [there, back] = [diffTargets(one, other), diffTargets(other, one)];
      expect(new Set(idsOf(there, 'added'))).toEqual(new Set(idsOf(back, 'dropped')));
      expect(new Set(idsOf(there, 'dropped'))).toEqual(new Set(idsOf(back, 'added')));
      expect(new Set(there.map(idOf)).size).toBe(there.length);
    }),
  );
});
