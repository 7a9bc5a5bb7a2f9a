/** How often what happened at a kiosk, day by day: counts alone, of nobody in particular. */

/**
 * `visit` by how it began, `reset` by what ended it, `chapter`, `language` and `place` once for each visit that saw them,
 * `loss` of the drawing context, `error`, `reload` by its reason, `operator` for each time that the panel was opened.
 */
export const COUNT_GROUPS = ['visit', 'reset', 'chapter', 'language', 'place', 'loss', 'error', 'reload', 'operator'] as const;
export type CountGroup = (typeof COUNT_GROUPS)[number];

/** How often each thing of a group. */
export type Counts = Readonly<Partial<Record<CountGroup, Readonly<Record<string, number>>>>>;

export interface Counter {
  /** By local day: "2026-11-26". */
  readonly days: Readonly<Record<string, Counts>>;
  /** The sum of days that are no longer kept apart, the last of them as `until`. */
  readonly older?: { readonly until: string; readonly counts: Counts };
}

export const EMPTY_COUNTER: Counter = { days: {} };

/** More days are summed, the oldest first. */
export const MOST_DAYS = 400;
/** More things of one group are counted together, under this name. */
export const MOST_THINGS = 500;
export const OTHER = 'other';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** An id of ours; a counter keeps no text of a visitor. */
const THING = /^[A-Za-z0-9][A-Za-z0-9./-]{0,63}$/;

/** The local day of a time in ms since 1970. */
export function localDay(wallMs: number): string {
  const date = new Date(wallMs);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** One more of that thing on that day. */
export function countOne(counter: Counter, day: string, group: CountGroup, thing: string): Counter {
  const one: Counts = { [group]: { [THING.test(thing) ? thing : OTHER]: 1 } };
  return bounded({ ...counter, days: { ...counter.days, [day]: addCounts(counter.days[day] ?? {}, one) } });
}

export function addCounts(a: Counts, b: Counts): Counts {
  const sum: Partial<Record<CountGroup, Readonly<Record<string, number>>>> = {};
  for (const group of COUNT_GROUPS) {
    const things = new Map(Object.entries(a[group] ?? {}));
    for (const [thing, count] of Object.entries(b[group] ?? {})) {
      const name = things.has(thing) || things.size < MOST_THINGS ? thing : OTHER;
      things.set(name, (things.get(name) ?? 0) + count);
    }
    if (things.size > 0) sum[group] = Object.fromEntries(things);
  }
  return sum;
}

/** Counts of one place kept twice, as before and after a clearing, in one. */
export function mergeCounters(a: Counter, b: Counter): Counter {
  const days = Object.fromEntries(
    [...new Set([...Object.keys(a.days), ...Object.keys(b.days)])].map((day) => [day, addCounts(a.days[day] ?? {}, b.days[day] ?? {})]),
  );
  const olders = [a.older, b.older].filter((older) => older !== undefined);
  return bounded({ days, ...(olders.length === 0 ? {} : { older: olders.reduce(foldOlder) }) });
}

export function totalCounts({ days, older }: Counter): Counts {
  return Object.values(days).reduce(addCounts, older?.counts ?? {});
}

/** How many of a group, whatever they are. */
export function groupTotal(counts: Counts, group: CountGroup): number {
  return Object.values(counts[group] ?? {}).reduce((sum, count) => sum + count, 0);
}

/** What was kept as text; what is not sound in it is left out, and what is no counter at all counts as a fresh one. */
export function parseCounter(text: string | undefined): Counter {
  const stored = fieldsOf(parsedJson(text));
  const days = Object.fromEntries(
    Object.entries(fieldsOf(stored['days']))
      .filter(([day]) => DAY.test(day))
      .map(([day, counts]) => [day, parseCounts(counts)]),
  );
  const { until, counts } = fieldsOf(stored['older']);
  const older = typeof until === 'string' && DAY.test(until) ? { older: { until, counts: parseCounts(counts) } } : {};
  return bounded({ days, ...older });
}

function parseCounts(value: unknown): Counts {
  const stored = fieldsOf(value);
  return COUNT_GROUPS.reduce<Counts>((counts, group) => {
    const sound = Object.entries(fieldsOf(stored[group])).filter((entry): entry is [string, number] => THING.test(entry[0]) && isCount(entry[1]));
    return addCounts(counts, { [group]: Object.fromEntries(sound) });
  }, {});
}

function bounded(counter: Counter): Counter {
  const days = Object.keys(counter.days).toSorted();
  const surplus = days.slice(0, Math.max(0, days.length - MOST_DAYS));
  if (surplus.length === 0) return counter;
  const summed = surplus.map((day) => ({ until: day, counts: counter.days[day] ?? {} }));
  const older = (counter.older === undefined ? summed : [counter.older, ...summed]).reduce(foldOlder);
  return { days: Object.fromEntries(days.slice(surplus.length).map((day) => [day, counter.days[day] ?? {}])), older };
}

function foldOlder(a: NonNullable<Counter['older']>, b: NonNullable<Counter['older']>): NonNullable<Counter['older']> {
  return { until: a.until > b.until ? a.until : b.until, counts: addCounts(a.counts, b.counts) };
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function parsedJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return undefined;
  }
}
