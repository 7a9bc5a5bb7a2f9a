/** A target made up for a test: whatever the test does not state is plain. */
import type { LocalText } from './LocalText.ts';
import type { Target } from './Report.ts';

export function aTarget(stated: Partial<Target> = {}): Target {
  return {
    kind: 'target',
    id: 'widgets',
    label: everyLanguage('widgets'),
    figures: [],
    places: [],
    passage: '2024/1/1',
    outcome: { verdict: 'not-found', beside: [], reviewedOn: '2026-11-23' },
    ...stated,
  };
}

export function everyLanguage(text: string): LocalText {
  return { 'zh-Hans': text, 'zh-Hant': text, en: text };
}
