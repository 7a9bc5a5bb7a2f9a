import { expect, test } from 'vitest';
import { COUNT_GROUPS } from '../../domain/kiosk/Counter.ts';
import { OPERATOR_MESSAGES } from '../../i18n/operator/index.ts';
import { counterWords } from './counterWords.ts';
import { formatMoment } from './formatMoment.ts';

const words = counterWords(OPERATOR_MESSAGES.en, (group, id) => (id === 'known' ? `the ${group}` : undefined));

test('what has a name is called by it, what is gone is said to be, and the rest counts together', () => {
  expect(words.thing('chapter', 'known')).toBe('the chapter');
  expect(words.thing('place', 'torn-down')).toBe('no longer on the map');
  expect(words.thing('language', 'other')).toBe('others');
  // As a version counted it that this one does not know.
  expect([words.thing('visit', 'by-voice'), words.thing('error', 'code-17')]).toEqual(['others', 'others']);
});

test.each([
  ['visit', 'touch', 'by touch'],
  ['reset', 'hand', 'by hand'],
  ['reload', 'hang', 'picture stood still'],
  ['error', 'context', 'drawing context not restored'],
  ['loss', 'context', 'WebGL'],
  ['operator', 'opened', 'opened'],
] as const)('%s %s is “%s”', (group, id, expected) => {
  expect(words.thing(group, id)).toBe(expected);
});

test('every group has its word', () => {
  expect(COUNT_GROUPS.filter((group) => words.group[group] === '')).toEqual([]);
});

test('a moment is told by the clock of the place', () => {
  const atMs = new Date('2026-11-06T03:05').getTime();
  expect([formatMoment(atMs, 'zh-Hans'), formatMoment(atMs, 'zh-Hant'), formatMoment(atMs, 'en')]).toEqual(['2026年11月6日 03:05', '2026年11月6日 03:05', '6 November 2026 at 03:05']);
});
