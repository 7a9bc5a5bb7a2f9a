import { expect, test } from 'vitest';
import { aPlace } from '../../domain/aPlace.ts';
import { placesOf, tableRows } from './tableRows.ts';

const [park, guest, town, lane, far, lost] = ['park', 'guest', 'town', 'lane', 'far', 'lost'].map((id) => aPlace({ id })) as [never, never, never, never, never, never];

test('after the numbers come the places that bear none, each group under its reason and only where it has one', () => {
  const entries = [{ number: 1, place: park, spot: [113, 22.5] as const, inside: [guest] }];
  const rows = tableRows({ entries, named: [town, lane], beyond: [far], unlocated: [lost] }, new Set(['park', 'town']));
  expect(rows).toEqual([
    { sort: 'numbered', ...entries[0] },
    { sort: 'nameless', places: [lane] },
    { sort: 'beyond', places: [far] },
    { sort: 'unlocated', places: [lost] },
  ]);
  expect(placesOf(rows)).toBe(5);
  expect(tableRows({ entries, named: [town], beyond: [], unlocated: [] }, new Set(['town']))).toHaveLength(1);
});
