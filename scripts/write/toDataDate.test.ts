import { expect, test } from 'vitest';
import { aPlace } from '../../src/domain/aPlace.ts';
import type { SeedOutcome } from '../seeds/reportSchema.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { toDataDate } from './toDataDate.ts';

const outcome = { target: 't', verdict: 'not-found', beside: [], reviewedOn: '2026-02-01' } as unknown as SeedOutcome;
const seeds = (...outcomes: SeedOutcome[]) => ({ year: '2024', outcomes }) as unknown as Seeds;
const reviewed = (reviewedOn: string) => aPlace({ accuracy: { reviewedOn } });
const stated = { value: 'building', grade: 'A', source: 's' } as const;

test.each([
  ['a position that was looked at', seeds(), [reviewed('2026-01-05'), reviewed('2026-03-01')], '2026-03-01'],
  ['the answer of a service', seeds(), [reviewed('2026-01-05'), aPlace({ accuracy: { answeredOn: '2026-04-02' } })], '2026-04-02'],
  ['a stated status', seeds(), [aPlace({ status: [{ ...stated, asOf: '2026-05-06' }] })], '2026-05-06'],
  ['a review of an outcome', seeds(outcome), [], '2026-02-01'],
  ['an outcome that came later', seeds({ ...outcome, on: '2026-02-03' }), [], '2026-02-03'],
])('the latest day counts: %s', (_what, given, places, expected) => {
  expect(toDataDate(given, places)).toBe(expected);
});

test('a month or a year tells no day; without any day the report says how old the data are', () => {
  const vague = aPlace({ accuracy: { reviewedOn: '2026-01-01' }, status: [{ ...stated, asOf: '2027' }, { ...stated, asOf: '2026-12' }, { ...stated, asOf: 'n.d.' }] });
  expect(toDataDate(seeds(), [vague])).toBe('2026-01-01');
  expect(toDataDate(seeds(), [])).toBe('2024');
});

test('the report before counts too', () => {
  const previous = { outcomes: [{ ...outcome, reviewedOn: '2026-07-08' }] };
  expect(toDataDate({ ...seeds(outcome), previous } as unknown as Seeds, [])).toBe('2026-07-08');
});
