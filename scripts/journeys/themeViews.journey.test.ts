import { expect, test } from 'vitest';
import { useJourney } from './Journey.ts';
import { differingPixels } from './pixels.ts';

const { open } = useJourney();
/** The card is open from this width on; a small map is drawn sooner. */
const SMALL_DESKTOP = { width: 1_200, height: 600 };

test('the cooperation with Shenzhen is drawn as arcs that lead to the passages which state it', async () => {
  // In the middle end the arcs of what concerns the whole district.
  const visit = await open({ address: '?theme=shenjiang#map=11/22.34/113.035', viewport: SMALL_DESKTOP });
  const { page } = visit;
  const card = page.locator('.theme-card');
  await card.locator('li').first().waitFor();
  const text = (await card.textContent()) ?? '';
  expect(text).toContain('深圳市 — 三江镇、睦洲镇、大鳌镇');
  expect(text).toMatch(/没有画弧线.+深圳机场江门候机楼/s);
  expect(await visit.pointAt(3, -3)).toMatch(/报告 1\.\d$/);
  await card.getByRole('link', { name: '前海联合交易中心 — 华津集团' }).click();
  await expect.poll(() => visit.query()).toBe('?theme=shenjiang&view=report&psg=2024/1/8');
  await expect.poll(() => page.locator('.digest.is-open').textContent()).toContain('华津集团');
});

test('distances along the expressway can be added, and the whole view closed and brought back', async () => {
  const visit = await open({ address: '?theme=shenjiang', viewport: SMALL_DESKTOP });
  const { page } = visit;
  const card = page.locator('.theme-card');
  await card.locator('li').first().waitFor();
  const before = await visit.mapPixels();
  await card.getByLabel('距深江高速的距离带').check();
  await expect.poll(() => visit.query()).toBe('?theme=shenjiang&tv=bands');
  await expect.poll(() => card.textContent()).toContain('每带宽 4 公里，不窄于线位误差 ±4 公里');
  await expect.poll(async () => differingPixels(before, await visit.mapPixels()), { timeout: 30_000 }).toBeGreaterThan(20_000);
  await card.getByRole('button', { name: '关闭专题图' }).click();
  await expect.poll(() => visit.query()).toBe('?theme=shenjiang&tv=off');
  await expect.poll(() => card.count()).toBe(0);
  const show = page.getByRole('button', { name: '显示专题图' });
  await expect.poll(() => show.evaluate((button) => button === document.activeElement)).toBe(true);
  await show.click();
  await expect.poll(() => visit.query()).toBe('?theme=shenjiang');
  await expect.poll(() => card.locator('summary').evaluate((summary) => summary === document.activeElement)).toBe(true);
});

test('targets of towns and areas of parks are told with their units, their passages and what is unknown', async () => {
  const visit = await open({ address: '?theme=hundred-thousand', waitForMap: false });
  const { page } = visit;
  const card = page.locator('.theme-card');
  await card.locator('li').first().waitFor();
  const towns = (await card.textContent()) ?? '';
  expect(towns).toMatch(/圭峰会城（不等于会城街道）的经济总量超过 500 亿元.+报告 4\.3.+未查到/s);
  expect(towns).toMatch(/是未知，不是零.+大泽镇、司前镇/s);
  await visit.go('?theme=park-renewal');
  await expect.poll(() => card.textContent()).toContain('新财富电镀基地');
  const parks = (await card.textContent()) ?? '';
  expect(parks).toMatch(/新会智造产业园23.135 亩 = 15\.4 平方公里 · 2020年11月9日/);
  expect(parks).toMatch(/238 公顷 = 2\.38 平方公里.+130 公顷 = 1\.3 平方公里/s);
  expect(parks).toContain('珠西科技新城面积未查到');
  expect(parks).toContain('广东硅能源产业园位置未查到');
  await card.getByRole('link', { name: '珠西科技新城' }).click();
  await expect.poll(() => page.locator('#place-heading').textContent()).toBe('珠西科技新城');
  // Two themes have no view in common.
  await visit.go('?theme=park-renewal,green');
  await expect.poll(() => card.count()).toBe(0);
});
