import { expect, test } from 'vitest';
import { outcomeClassOf } from './outcomeClass.ts';
import type { Beside, BesideKind, Outcome, Verdict } from './Report.ts';

const words = { 'zh-Hans': '', 'zh-Hant': '', en: '' };
const beside = (kind: BesideKind): Beside => ({ kind, text: words, asOf: '2025', grade: 'A', source: '' });
const outcome = (verdict: Verdict, kinds: BesideKind[]): Outcome => ({ verdict, beside: kinds.map(beside), reviewedOn: '2026-11-23' });

test.each([
  ['done', ['status'], 'done'],
  ['late', [], 'late'],
  ['changed', ['figure'], 'changed'],
  ['not-found', ['status', 'figure'], 'figure'],
  ['not-found', ['background', 'status'], 'status'],
  ['not-found', ['background'], 'nothing'],
  ['not-found', [], 'nothing'],
] as const)('%s with %j beside counts as %s', (verdict, kinds, expected) => {
  expect(outcomeClassOf(outcome(verdict, [...kinds]))).toBe(expected);
});
