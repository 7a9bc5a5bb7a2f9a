import { expect, test } from 'vitest';
import type { Catalog } from './Catalog.ts';
import { reportYearsOf } from './reportYears.ts';

test('the report before may be of any earlier year, and one report alone is compared with none', () => {
  const previous = { id: '2019' } as Catalog['report']['previous'];
  expect(reportYearsOf({ id: '2024', ...(previous && { previous }) })).toEqual({ before: '2019', after: '2024' });
  expect(reportYearsOf({ id: '2024' })).toBeUndefined();
});
