import { expect, test } from 'vitest';
import { toTraditional } from '../../../scripts/seeds/localise.ts';
import { EMBED_MESSAGES } from './index.ts';

/** Every text, with a sample value where it takes one. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (text: string) => unknown)('A'))];
  return Object.values(value as object).flatMap(texts);
}

test('no text is missing, English holds no Chinese, traditional Chinese no simplified character', () => {
  for (const each of Object.values(EMBED_MESSAGES)) expect(texts(each)).not.toContain('');
  for (const text of texts(EMBED_MESSAGES.en)) expect(text).not.toMatch(/\p{Script=Han}/u);
  for (const text of texts(EMBED_MESSAGES['zh-Hant'])) expect(toTraditional(text)).toBe(text);
});
