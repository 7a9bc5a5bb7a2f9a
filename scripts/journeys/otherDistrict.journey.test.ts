import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from './buildSite.ts';
import { useJourney } from './Journey.ts';
import { drawnShare } from './pixels.ts';

/** A made-up district far from the product's own, with nothing but its seeds. */
const { open, built } = useJourney([join(PROJECT, 'scripts/fixtures/district')]);

const OF_THE_PRODUCT = /新会|新會|江门|江門|广东|廣東|xinhui|jiangmen|guangdong/i;
const IS_TEXT = /\.(html|js|css|json|geojson|svg|webmanifest|txt)$/;

test('another seeds folder gives another district: its title, places, themes and map', async () => {
  const visit = await open();
  const { page } = visit;
  await expect.poll(() => page.title()).toBe('示例区规划一张图');
  await expect.poll(() => page.locator('.masthead h1').textContent()).toBe('示例区规划一张图');
  await expect.poll(() => page.locator('.masthead p').textContent()).toBe('虚构样例，不是真实规划');
  const names = await page.locator('.place-list .place').allTextContents();
  expect(names).toHaveLength(3);
  for (const name of ['重山示例园区', '示例学校', '示例镇']) expect(names.join()).toContain(name);
  expect(await page.locator('.theme').allTextContents()).toEqual(['清水2 处', '作坊2 处', '步道0 处']);
  // The report groups no parks.
  await expect.poll(() => page.locator('.facet').allTextContents()).toEqual(['类型', '状态', '结果', '精度']);
  expect(drawnShare(await visit.mapPixels())).toBeGreaterThan(0.3);
  expect(await page.locator('body').textContent()).not.toMatch(OF_THE_PRODUCT);

  await page.locator('.theme').filter({ hasText: '清水' }).click();
  await expect.poll(() => page.locator('.place-list .place').count()).toBe(2);
  await expect.poll(() => visit.query()).toBe('?theme=clean-water');
});

test('its report, promises and coverage are its own, and a name leads from them to the map', async () => {
  const { page } = await open({ address: '?view=report', withoutMap: true });
  await expect.poll(() => page.locator('.digest').count()).toBe(2);
  await expect.poll(() => page.locator('.digest').first().textContent()).toContain('示例镇给示例学校接上净水。');
  await page.locator('.document').getByRole('link', { name: '示例学校' }).click();
  await expect.poll(() => page.title()).toBe('示例学校 · 示例区规划一张图');
  await page.getByRole('button', { name: '承诺', exact: true }).click();
  await expect.poll(() => page.locator('.document').textContent()).toContain('2021-05-01');
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await expect.poll(() => page.locator('.document').textContent()).toContain('示例杯');
  expect(await page.locator('body').textContent()).not.toMatch(OF_THE_PRODUCT);
});

test.each([
  ['en', 'Sample District Planning Map', 'A made-up sample, no real plan'],
  ['zh-Hant', '示例區規劃一張圖', '虛構樣例，不是真實規劃'],
])('it speaks %s as well, the credits too', async (language, title, subtitle) => {
  const { page } = await open({ address: `?lang=${language}&view=credits&ui=text`, withoutMap: true });
  await expect.poll(() => page.title()).toBe(title);
  await expect.poll(() => page.locator('.masthead p').textContent()).toBe(subtitle);
  const credits = await page.locator('.credits').textContent();
  expect(credits).toContain(title);
  expect(credits).toContain('示例报 · 虚构的示例区报告 · 2020');
});

test('its local reading is searched by, and a zone that is another district’s is named', async () => {
  const { page } = await open({ address: '?zone=south&ui=text', withoutMap: true });
  await expect.poll(() => page.locator('.filter-summary').getByRole('alert').textContent()).toContain('south');
  await page.getByRole('combobox').fill('chongshan');
  await expect.poll(() => page.getByRole('option').first().textContent()).toContain('重山示例园区');
});

test('the site says nothing of the product’s own district, and is titled before any script runs', async () => {
  const { dist } = built();
  const names = (await readdir(dist, { recursive: true })).filter((name) => IS_TEXT.test(name));
  expect(names.length).toBeGreaterThan(20);
  const texts = await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')));
  expect(names.filter((_, index) => OF_THE_PRODUCT.test(texts[index] ?? ''))).toEqual([]);
  expect(texts[names.indexOf('index.html')]).toContain('<title>示例区规划一张图</title>');
});
