import { expect, test } from 'vitest';
import storyFile from '../../../data/story.json' with { type: 'json' };
import quantities from '../../../data/targets.json' with { type: 'json' };
import { LANGUAGES } from '../../domain/LocalText.ts';
import { loadMessages } from '../../i18n/index.ts';
import { toldYear } from './toldYear.ts';

const told = new Set(storyFile.chapters.flatMap(({ targets }) => targets));
const targets = quantities.filter(({ id, kind }) => kind === 'target' && told.has(id));

test.each(LANGUAGES)('every promise that the story tells stands in its year: %s', async (language) => {
  const messages = await loadMessages(language);
  expect(targets.length).toBe(told.size);
  expect(targets.filter(({ figures }) => figures.length > 0).length).toBeGreaterThan(10);
  for (const target of targets) expect(toldYear(target, language, messages).words, target.id).toMatch(/\b20\d\d\b/);
});

test('a promise without a term is of the year of its report, and is not said to be due in it', async () => {
  const [hans, en] = [await loadMessages('zh-Hans'), await loadMessages('en')];
  expect(toldYear({ passage: '2024/2/2' }, 'zh-Hans', hans)).toEqual({ words: '2024 年报告', isOfReport: true });
  expect(toldYear({ passage: '2024/2/2' }, 'en', en).words).toBe('2024 report');
  expect(toldYear({ passage: '2024/2/2', year: 2025 }, 'en', en)).toEqual({ words: 'within 2025', isOfReport: false });
});
