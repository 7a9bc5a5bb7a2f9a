import { expect, test } from 'vitest';
import { clipboardOf } from './clipboardOf.ts';
import { useJourney } from './Journey.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

test('the statistics count as list and promises do, and each bar filters by keyboard', async () => {
  const visit = await open({ address: '?status=planned', withoutMap: true, ...CLIPBOARD });
  const { page } = visit;
  await page.locator('#open-stats').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('document-heading');
  const phases = await page.locator('.phase-sum').textContent();
  const [all = 0, existing = 0, planned = 0, unknown = 0, twice = 0, stateless = 0] = [...(phases ?? '').matchAll(/\d+/g)].map(Number);
  expect(all).toBe(existing + planned + unknown - twice + stateless);

  const bar = page.locator('[aria-labelledby=stats-themes] .bar', { hasText: '园区再造' });
  const count = Number(await bar.locator('.bar-count').textContent());
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => bar.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => visit.query()).toContain('theme=park-renewal');
  await expect.poll(() => page.locator('.stats .filter-summary').textContent()).toContain(`${count} 处`);
  expect(await seriousIn(page)).toEqual([]);

  await page.getByRole('button', { name: '复制' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.stats').textContent()).toContain('已复制统计');
  const copied = await clipboardOf(page);
  expect(copied.split('\n').find((line) => line.startsWith('主题\t园区再造'))?.split('\t')[2]).toBe(String(count));

  const chapter = page.locator('[aria-labelledby=stats-chapters] .bar', { hasText: '第 3 章' });
  const promised = Number((await chapter.locator('.bar-count').textContent())?.match(/\d+/)?.[0]);
  await chapter.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('chapter-3');
  expect(visit.query()).toContain('view=promises');
  expect(Number(await page.locator('#chapter-3 .count').textContent())).toBe(promised);

  await page.goBack();
  await page.locator('.stats').waitFor();
  await page.locator('.stats .bar').first().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.place').count()).toBe(count);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('open-stats');
});
