import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useJourney } from './Journey.ts';
import { differingPixels } from './pixels.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();
const SMALL_DESKTOP = { width: 1_200, height: 760 };
/** Land without a place near its middle. */
const PLAIN = '?view=bench#map=12/22.3/113.09';

const figure = async (page: Page) => (await page.locator('.sketch-work .sketch-figures').textContent({ timeout: 2_000 }).catch(() => '')) ?? '';
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The map's own keys act once the hand is on it. */
async function takeUp(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await press(page, 'Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
  // Fetched when a tool is first taken up.
  await expect.poll(async () => {
    await press(page, 'ArrowRight');
    return page.locator('.sketch-crosshair').count();
  }, { timeout: 20_000 }).toBe(1);
}

test('by keyboard alone a line is measured, goes through a change of language and a reload, and is edited, taken back and deleted', async () => {
  const visit = await open({ address: PLAIN, viewport: SMALL_DESKTOP });
  const { page } = visit;
  const before = await visit.mapPixels();
  await takeUp(page, '长度');
  await press(page, 'Enter', 'ArrowRight', 'ArrowRight', 'Enter', 'ArrowDown', 'ArrowDown');
  await expect.poll(() => figure(page)).toMatch(/方位角 180\.0°.*合计[\d.]+ 公里/s);
  const total = /合计(.*)$/.exec(await figure(page))?.[1];

  // The style of the map is set anew: what is half drawn stays.
  await visit.go(`${visit.query()}&lang=en${new URL(page.url()).hash}`);
  await expect.poll(() => figure(page)).toContain('Total');
  expect(/Total([\d.]+)/.exec(await figure(page))?.[1]).toBe(/[\d.]+/.exec(total ?? '')?.[0]);
  await visit.go(`${visit.query().replace('&lang=en', '')}${new URL(page.url()).hash}`);
  await expect.poll(() => figure(page)).toContain('合计');

  await page.locator('.map canvas').first().focus();
  // Takes one back, sets it again, and ends with a second Enter.
  await press(page, 'Enter', 'Backspace', 'Enter', 'Enter');
  const head = page.locator('.sketch-head');
  await expect.poll(() => head.count()).toBe(1);
  const measured = (await head.locator('.sketch-figure').textContent()) ?? '';
  expect(measured).toBe(total);
  await press(page, 'Escape');
  await expect.poll(() => page.locator('.sketch-bar').count()).toBe(0);
  await expect.poll(async () => differingPixels(before, await visit.mapPixels()), { timeout: 20_000 }).toBeGreaterThan(500);

  await page.reload();
  await visit.mapIsDrawn();
  await expect.poll(() => head.locator('.sketch-figure').textContent()).toBe(measured);

  await head.focus();
  await press(page, 'Enter');
  const edit = page.getByRole('button', { name: '编辑：线 1' });
  await edit.focus();
  await press(page, 'Space');
  const corners = page.locator('.sketch-vertex');
  await expect.poll(() => corners.count()).toBe(3);
  await corners.nth(2).focus();
  await press(page, 'ArrowDown', 'Shift+ArrowDown');
  await expect.poll(() => head.locator('.sketch-figure').textContent()).not.toBe(measured);
  await page.getByRole('button', { name: '在后面插入顶点 顶点 1' }).focus();
  await press(page, 'Enter');
  await expect.poll(() => corners.count()).toBe(4);
  await page.getByRole('button', { name: '删除顶点 2' }).focus();
  await press(page, 'Enter');
  await expect.poll(() => corners.count()).toBe(3);
  expect(await seriousIn(page)).toEqual([]);
  await press(page, 'Control+z', 'Control+z', 'Control+z', 'Control+z');
  await expect.poll(() => head.locator('.sketch-figure').textContent()).toBe(measured);
  await page.getByRole('button', { name: '删除：线 1' }).focus();
  await press(page, 'Enter');
  await expect.poll(() => head.count()).toBe(0);
  // The focus has gone to the way back.
  await expect.poll(() => page.getByRole('button', { name: '撤销' }).evaluate((button) => button === document.activeElement)).toBe(true);
  await press(page, 'Enter');
  await expect.poll(() => head.locator('.sketch-figure').textContent()).toBe(measured);
}, 180_000);

test('notes are drawn by hand and by numbers, set on a place with its radius, written on the map, saved and opened', async () => {
  const visit = await open({ address: PLAIN, viewport: SMALL_DESKTOP, acceptDownloads: true });
  const { page } = visit;
  await page.getByRole('tab', { name: '绘制' }).click();
  await page.getByRole('button', { name: '文字', exact: true }).click();
  const box = await page.locator('.map').boundingBox();
  if (box === null) throw new Error('the map has no box');
  await expect.poll(async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    return page.locator('.sketch-body').count();
  }, { timeout: 20_000 }).toBe(1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.type('<b>此处待查</b>');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('.sketch-name').textContent()).toBe('<b>此处待查</b>');

  await page.getByRole('button', { name: '线', exact: true }).click();
  await page.getByText('输入坐标或地点').click();
  await page.getByLabel('坐标系').selectOption('GCJ-02');
  await page.getByLabel('经度').fill('213');
  await page.getByLabel('纬度').fill('22.3');
  await page.getByRole('button', { name: '放点' }).click();
  await expect.poll(() => page.locator('.sketch-enter [role=alert]').textContent()).toContain('−180');
  await page.getByLabel('经度').fill('113.1');
  await page.getByRole('button', { name: '放点' }).click();
  await page.getByLabel('地点名称').fill('大泽镇');
  await page.getByRole('button', { name: '放在地点' }).click();
  await expect.poll(() => figure(page)).toMatch(/合计[\d.]+ 公里 ±[\d.]+ 公里/);
  const total = await figure(page);
  // The map is taken away and comes back: what is half drawn is none of its.
  await page.evaluate(() => {
    performance.clearMarks('map-drawn');
    document.querySelector<HTMLCanvasElement>('.map canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await visit.mapIsDrawn();
  await expect.poll(() => figure(page), { timeout: 20_000 }).toBe(total);
  await page.locator('.sketch-work').getByRole('button', { name: '完成' }).click();
  await expect.poll(() => page.locator('.sketch-head').count()).toBe(2);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '全部存为文件' }).click()]);
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved).toContain('非法定规划');
  await page.getByRole('button', { name: '全部删除' }).click();
  await expect.poll(() => page.locator('.sketch-head').count()).toBe(0);
  const pick = page.locator('.sketch-files input[type=file]');
  await pick.setInputFiles({ name: 'broken.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(saved.replace('"blue"', '"puce"')) });
  await expect.poll(() => page.locator('.sketch-files [role=alert]').textContent()).toContain('第 1 条的 properties.colour 不对');
  expect(await page.locator('.sketch-head').count()).toBe(0);
  await pick.setInputFiles({ name: 'notes.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(saved) });
  await expect.poll(() => page.locator('.sketch-head').count()).toBe(2);
  await expect.poll(() => page.locator('.sketch-figure').last().textContent()).toMatch(/±/);
}, 180_000);
