/** How old the data are: the latest day on which any of it was looked at, answered or stated. */
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import { reportsOf } from '../seeds/reportsOf.ts';
import type { Seeds } from '../seeds/Seeds.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "2026-11-23"; the year of the report in force where no record has a day. A month or a year alone tells no day and is passed over. */
export function toDataDate(seeds: Seeds, features: readonly PlanningFeature[]): string {
  const ofPlaces = features.flatMap(({ properties: { accuracy, status, facts, boundary } }) => [
    accuracy.reviewedOn,
    accuracy.answeredOn,
    boundary?.asOf,
    ...[...status, ...facts].map(({ asOf }) => asOf),
  ]);
  const ofPromises = reportsOf(seeds)
    .flatMap(({ outcomes }) => outcomes)
    .flatMap(({ reviewedOn, on, beside }) => [reviewedOn, on, ...beside.map(({ asOf }) => asOf)]);
  const days = [...ofPlaces, ...ofPromises].flatMap((date) => (date !== undefined && DAY.test(date) ? [date] : []));
  return days.reduce((latest, day) => (day > latest ? day : latest), seeds.year);
}
