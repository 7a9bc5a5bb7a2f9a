import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { PROJECT } from './buildSite.ts';
import { useJourney } from './Journey.ts';

/** What an operator adds to seeds that stand: next year's report, official boundaries, and positions that a service answered. */
const { open, built } = useJourney(['good', 'two-reports', 'boundaries', 'service-lock'].map((name) => join(PROJECT, 'scripts/fixtures', name)));

test('beside the report before each promise says what became of it, as a filter and a list', async () => {
  const visit = await open({ address: '?view=promises&ui=text', withoutMap: true });
  const { page } = visit;
  await expect.poll(() => page.locator('#change-filter').textContent()).toBe('与 2024 年报告相比');
  const words = async () => (await page.locator('.change-filter button').allTextContents()).map((each) => each.replaceAll(/\s/g, ''));
  await expect.poll(words).toEqual(['新增1', '提高或提前1', '有调整1', '2025年未提1']);
  await expect.poll(() => page.locator('.filter-summary [role=status]').textContent()).toBe('5 项承诺，其中 2025 年未提 1 项');
  const advanced = page.locator('[data-target=widgets] .change-advanced');
  const [before, after] = await Promise.all(['.change-from', '.change-to'].map((each) => advanced.locator(each).first().textContent()));
  expect([before, after].map((each) => each?.replaceAll(/\s/g, ''))).toEqual(['不少于100亿元', '不少于120亿元']);
  expect(await page.locator('[data-target=gates] .change').count()).toBe(0);

  await page.locator('.change-filter button').nth(3).click();
  await expect.poll(() => visit.query()).toBe('?chg=dropped&view=promises&ui=text');
  await expect.poll(() => page.locator('.dropped #dropped-heading').textContent()).toBe('2024 年报告有、2025 年未提');
  expect(await page.locator('.promise').count()).toBe(1);
});

test('a passage of the report before is quoted with its year, and leads to the report that it stands in', async () => {
  const { page } = await open({ address: '?sel=daze&ui=text', withoutMap: true });
  await page.locator('.place-panel .passage').getByRole('link', { name: /2024 · 3\.1/ }).click();
  await expect.poll(() => page.locator('#document-heading').textContent()).toBe('样本报告2024');
});

test('a Shapefile in GBK and survey coordinates and a GeoJSON in GCJ-02 are drawn where they lie', async () => {
  const visit = await open({ address: '?sel=daze' });
  const { page } = visit;
  const outlines = JSON.parse(await readFile(join(built().root, 'data/base/town-outlines.geojson'), 'utf8')) as FeatureCollection<Polygon>;
  expect(outlines.features.map(({ properties }) => properties?.['place'] as string)).toEqual(['daze']);
  await expect.poll(() => page.locator('.legend').textContent()).toContain('镇街界线');
  // A sample park with an outline good to 800 m, and none that is made up of others.
  const legend = await page.locator('.legend').textContent();
  expect(legend).toContain('轮廓只知大概的园区');
  expect(legend).not.toContain('由几个园区组成');
  await expect.poll(() => page.locator('.place-panel .facts').textContent()).toContain('92.56 平方公里按界线计算，并非公布数据；界线误差约 ±30 米');
  await visit.go('?view=credits');
  await expect.poll(() => page.locator('.credits').textContent()).toContain('样S(2026)001号');
});

test('a service that answered for a position is credited with its attribution and licence', async () => {
  const { page } = await open({ address: '?view=credits', withoutMap: true });
  const credit = page.locator('.credits li', { hasText: 'nominatim' });
  await expect.poll(() => credit.textContent()).toMatch(/^© OpenStreetMap contributors \(ODbL\)地点位置或路线走向，由检索服务 nominatim 给出许可 ODbL 1\.0: /);
});

test('before the public nothing of a town’s outline is fetched', async () => {
  const visit = await open({ address: '?ui=public' });
  const fetched = visit.requests;
  expect(fetched.some((name) => /\/catalog-.*\.json$/.test(name))).toBe(true);
  expect(fetched.filter((name) => /town-outlines|boundaries|district-land/.test(name))).toEqual([]);
});
