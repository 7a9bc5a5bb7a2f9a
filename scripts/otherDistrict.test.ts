import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildData } from './buildData.ts';
import { formatIssue } from './checks/Issue.ts';

const built = await buildData(fileURLToPath(new URL('fixtures/district', import.meta.url)));
if (!built.ok) throw new Error(built.issues.map(formatIssue).join('\n'));
const { features, files } = built;

test('a made-up district elsewhere in China needs nothing but its seeds', () => {
  expect(features.map(({ id, properties }) => [id, properties.pinyin, properties.evidence])).toEqual([
    ['sample-town', 'shì lì zhèn', ['2020/1/1', '2020/2/1']],
    ['sample-park', 'chóng shān shì lì yuán qū', ['2020/2/1']],
    ['sample-school', 'shì lì xué xiào', ['2020/1/1']],
  ]);
});

test('its catalogue holds its own title, themes and no zones', () => {
  const catalog = JSON.parse(files.get('catalog.json') ?? '') as {
    region: { title: Record<string, string> };
    themes: { id: string }[];
    zones: unknown[];
  };
  expect(catalog.region.title).toEqual({ 'zh-Hans': '示例区规划一张图', 'zh-Hant': '示例區規劃一張圖', en: 'Sample District Planning Map' });
  expect(catalog.themes.map(({ id }) => id)).toEqual(['clean-water', 'workshops', 'footpaths']);
  expect(catalog.zones).toEqual([]);
});

test('a report that nobody has told gives a story without chapters', () => {
  expect(JSON.parse(files.get('story.json') ?? '')).toEqual({ chapters: [] });
});
