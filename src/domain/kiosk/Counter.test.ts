import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCounts, COUNT_GROUPS, countOne, EMPTY_COUNTER, groupTotal, localDay, mergeCounters, MOST_DAYS, MOST_THINGS, OTHER, parseCounter, totalCounts, type Counter, type Counts } from './Counter.ts';
import { counterCsv, type CounterWords } from './counterCsv.ts';

function dayAfter(days: number): string {
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
}

test('each thing is counted on its day', () => {
  let counter = countOne(EMPTY_COUNTER, '2026-11-26', 'visit', 'touch');
  counter = countOne(counter, '2026-11-26', 'visit', 'touch');
  counter = countOne(counter, '2026-11-26', 'language', 'zh-Hant');
  counter = countOne(counter, '2026-11-27', 'visit', 'key');
  expect(counter).toEqual({
    days: { '2026-11-26': { visit: { touch: 2 }, language: { 'zh-Hant': 1 } }, '2026-11-27': { visit: { key: 1 } } },
  });
  expect(groupTotal(totalCounts(counter), 'visit')).toBe(3);
});

test('the day is the local one', () => {
  expect(localDay(new Date(2026, 10, 6, 0, 0, 1).getTime())).toBe('2026-11-06');
  expect(localDay(new Date(2026, 10, 5, 23, 59, 59).getTime())).toBe('2026-11-05');
});

test('what is no id of ours is counted without its words', () => {
  const counter = countOne(EMPTY_COUNTER, '2026-11-26', 'place', '张三 13800000000');
  expect(counter.days['2026-11-26']).toEqual({ place: { [OTHER]: 1 } });
});

test('days beyond the most that are kept are summed, and nothing is lost', () => {
  let counter: Counter = EMPTY_COUNTER;
  for (let day = 0; day < MOST_DAYS + 30; day += 1) counter = countOne(counter, dayAfter(day), 'visit', 'touch');
  expect(Object.keys(counter.days).length).toBe(MOST_DAYS);
  expect(counter.older).toEqual({ until: dayAfter(29), counts: { visit: { touch: 30 } } });
  expect(totalCounts(counter)).toEqual({ visit: { touch: MOST_DAYS + 30 } });
});

test('things beyond the most of a day are counted together', () => {
  let counter: Counter = EMPTY_COUNTER;
  for (let index = 0; index < MOST_THINGS + 20; index += 1) counter = countOne(counter, '2026-11-26', 'place', `p-${index}`);
  const places = counter.days['2026-11-26']?.place ?? {};
  expect(Object.keys(places).length).toBe(MOST_THINGS + 1);
  expect(places[OTHER]).toBe(20);
});

test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['no JSON', '{"days":'],
  ['a number', '7'],
  ['null', 'null'],
  ['a list', '[1, 2]'],
  ['days that are a text', '{"days":"x","older":4}'],
  ['names that would reach a prototype', '{"days":{"__proto__":{"visit":{"touch":1}}},"__proto__":{"x":1}}'],
])('%s counts as a fresh counter', (_name, text) => {
  expect(parseCounter(text)).toEqual(EMPTY_COUNTER);
});

test('of what was kept, what is sound stays', () => {
  const text = JSON.stringify({
    days: { '2026-11-26': { visit: { touch: 3, key: -1, mouse: 1.5, pen: 'x' }, gone: { a: 1 } }, yesterday: { visit: { touch: 9 } } },
    older: { until: '2025-01-01', counts: { reload: { night: 8 } } },
  });
  expect(parseCounter(text)).toEqual({ days: { '2026-11-26': { visit: { touch: 3 } } }, older: { until: '2025-01-01', counts: { reload: { night: 8 } } } });
});

const counts = fc.dictionary(fc.constantFrom(...COUNT_GROUPS), fc.dictionary(fc.constantFrom('touch', 'daze', 'ch-1', 'zh-Hant'), fc.integer({ min: 1, max: 99 }), { minKeys: 1 })) as fc.Arbitrary<Counts>;
const counters: fc.Arbitrary<Counter> = fc
  .tuple(fc.dictionary(fc.integer({ min: 0, max: 900 }).map(dayAfter), counts, { maxKeys: 8 }), fc.option(counts, { nil: undefined }))
  .map(([days, older]) => ({ days: { ...days }, ...(older === undefined ? {} : { older: { until: '2025-12-31', counts: older } }) }));

test('what is kept as text is read as it was', () => {
  fc.assert(
    fc.property(counters, (counter) => {
      expect(parseCounter(JSON.stringify(counter))).toEqual(counter);
    }),
  );
});

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseCounter(text).days).toBeTypeOf('object');
    }),
  );
});

test('merging loses nothing, whichever comes first', () => {
  fc.assert(
    fc.property(counters, counters, (a, b) => {
      const merged = mergeCounters(a, b);
      expect(totalCounts(merged)).toEqual(addCounts(totalCounts(a), totalCounts(b)));
      expect(mergeCounters(b, a)).toEqual(merged);
      expect(mergeCounters(a, EMPTY_COUNTER)).toEqual(a);
    }),
  );
});

const WORDS: CounterWords = {
  columns: ['Day', 'What', 'Which', 'Id', 'Count'],
  group: { visit: 'Visit', reset: 'End', chapter: 'Chapter', language: 'Language', place: 'Place', loss: 'Loss', error: 'Error', reload: 'Reload', operator: 'Panel' },
  upTo: (day) => `up to ${day}`,
  thing: (_group, id) => (id === 'touch' ? 'by touch' : id),
};

test('the table has a header, then the sum of older days, then each day', () => {
  const counter: Counter = {
    days: { '2026-11-27': { visit: { touch: 2 } }, '2026-11-26': { place: { 'daze-park': 1 }, visit: { touch: 4, key: 1 } } },
    older: { until: '2025-10-01', counts: { reload: { night: 30 } } },
  };
  expect(counterCsv(counter, WORDS)).toBe(
    [
      '\ufeffDay,What,Which,Id,Count',
      'up to 2025-10-01,Reload,night,night,30',
      '2026-11-26,Visit,key,key,1',
      '2026-11-26,Visit,by touch,touch,4',
      '2026-11-26,Place,daze-park,daze-park,1',
      '2026-11-27,Visit,by touch,touch,2',
      '',
    ].join('\r\n'),
  );
});
