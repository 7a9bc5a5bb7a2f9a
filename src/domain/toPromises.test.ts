import { expect, test } from 'vitest';
import { aTarget } from './aTarget.ts';
import type { TargetChange } from './Report.ts';
import { hasChange, toPromises } from './toPromises.ts';

const [kept, risen, gone] = [aTarget({ id: 'kept' }), aTarget({ id: 'risen' }), aTarget({ id: 'gone', passage: '2023/1/1' })];
const rise: TargetChange = { change: 'advanced', before: aTarget({ id: 'lower' }), after: risen };
const loss: TargetChange = { change: 'dropped', before: gone };

test('targets stand in the order of the report in force, dropped ones after them', () => {
  expect(toPromises({ targets: [kept, risen], changes: [rise, loss] })).toEqual([
    { target: kept },
    { target: risen, change: rise },
    { target: gone, change: loss },
  ]);
});

test('a dropped target does not lend its change to one of the same id', () => {
  const stranger = aTarget({ id: 'gone' });
  expect(toPromises({ targets: [stranger], changes: [loss] })).toEqual([{ target: stranger }, { target: gone, change: loss }]);
});

test.each([
  [[], ['kept', 'risen', 'gone']],
  [['advanced'], ['risen']],
  [['advanced', 'dropped'], ['risen', 'gone']],
  [['added'], []],
] as const)('%j shows %j', (chosen, ids) => {
  const promises = toPromises({ targets: [kept, risen], changes: [rise, loss] });
  expect(promises.filter((each) => hasChange(each, chosen)).map(({ target }) => target.id)).toEqual(ids);
});
