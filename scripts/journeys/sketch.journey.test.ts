import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useJourney } from './Journey.ts';
import { figure, PLAIN, SMALL_DESKTOP } from './sketchSteps.ts';

const { open } = useJourney();

test('by mouse a line is drawn and ended with a double click, met on the map, its corners, a side and the whole are dragged, and Escape lets all go', async () => {
  const visit = await open({
    address: PLAIN,
    viewport: SMALL_DESKTOP,
    before: (page) => page.route(/SketchBoard-.*\.js/, (route) => route.abort()),
    expectedProblems: /ERR_FAILED/,
  });
  const { page } = visit;
  await page.getByRole('button', { name: '长度', exact: true }).click();
  // What draws was not fetched: that is said, and another attempt is offered.
  const retry = page.getByRole('alert').getByRole('button', { name: '重试' });
  await retry.waitFor();
  await page.unroute(/SketchBoard-.*\.js/);
  await retry.click();
  // In the same page, with the tool still up.
  await expect.poll(() => retry.count()).toBe(0);
  expect(await page.getByRole('button', { name: '长度', exact: true }).getAttribute('aria-pressed')).toBe('true');

  const map = await page.locator('.map').boundingBox();
  if (map === null) throw new Error('the map has no box');
  const at = ([right, down]: readonly [number, number]) => [map.x + map.width / 2 + right, map.y + map.height / 2 + down] as const;
  const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
    // What can be taken hold of says so.
    await expect.poll(async () => {
      await page.mouse.move(...at([from[0] + 2, from[1]]));
      await page.mouse.move(...at(from));
      return page.locator('.map canvas').first().evaluate((canvas: HTMLElement) => canvas.style.cursor);
    }, { timeout: 20_000 }).toBe('move');
    await page.mouse.down();
    await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
    await page.mouse.move(...at(to));
  };
  const snapping = page.getByRole('checkbox', { name: '吸附到' });
  await snapping.uncheck();
  await expect.poll(async () => {
    await page.mouse.click(...at([-150, 0]));
    return page.locator('.sketch-hand .primary').first().isEnabled();
  }, { timeout: 20_000 }).toBe(true);
  await page.mouse.click(...at([0, 0]));
  await page.mouse.dblclick(...at([0, 120]));
  const head = page.locator('.sketch-head');
  await expect.poll(() => head.count()).toBe(1);
  const length = () => head.locator('.sketch-figure').textContent();
  const drawn = await length();
  await page.mouse.click(...at([100, 100]));
  await expect.poll(() => page.locator('.sketch-hand .primary').first().isEnabled()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.sketch-hand .primary').first().isEnabled()).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.sketch-bar').count()).toBe(0);
  expect(await head.count()).toBe(1);

  const corners = page.locator('.sketch-vertex');
  await expect.poll(async () => {
    await page.mouse.click(...at([-40, 0]));
    return corners.count();
  }, { timeout: 20_000 }).toBe(4);
  await drag([0, 120], [0, 180]);
  await expect.poll(length).not.toBe(drawn);
  await page.keyboard.press('Escape');
  await page.mouse.move(...at([0, 190]));
  await page.mouse.up();
  await expect.poll(length).toBe(drawn);

  await drag([0, 120], [0, 180]);
  await page.mouse.up();
  await expect.poll(length).not.toBe(drawn);
  const longer = await length();
  await drag([-75, 0], [-75, -80]);
  await page.mouse.up();
  await expect.poll(() => corners.count()).toBe(5);
  await expect.poll(length).not.toBe(longer);
  const longest = await length();
  const [first] = await corners.locator('.quiet').allTextContents();
  await drag([0, 40], [60, 40]);
  await page.mouse.up();
  await expect.poll(async () => (await corners.locator('.quiet').allTextContents())[0]).not.toBe(first);
  expect(await length()).toBe(longest);

  // The end of the first line is met by the next, which says so.
  await page.getByRole('button', { name: '长度', exact: true }).click();
  await snapping.check();
  await expect.poll(async () => {
    await page.mouse.move(...at([64, 182]));
    await page.mouse.move(...at([63, 182]));
    return page.locator('.sketch-plate').textContent({ timeout: 1_000 }).catch(() => '');
  }, { timeout: 20_000 }).toContain('吸附到：线 1 的端点');
}, 180_000);

const drawLine = async (page: Page, ends: readonly (readonly [string, string])[]) => {
  const tool = page.getByRole('button', { name: '长度', exact: true });
  await tool.click();
  await page.getByText('输入坐标或地点').click();
  for (const [lon, lat] of ends) {
    await page.getByLabel('经度').fill(lon);
    await page.getByLabel('纬度').fill(lat);
    await page.getByRole('button', { name: '放点' }).click();
  }
  await page.locator('.sketch-work .sketch-hand .primary').click();
  await tool.click();
};
const figures = (page: Page) => page.locator('.sketch-head .sketch-figure').allTextContents();

test('two tabs show each other what is drawn and deleted, and nothing of either is lost', async () => {
  const visit = await open({ address: PLAIN, viewport: SMALL_DESKTOP, withoutMap: true });
  const { page: one } = visit;
  const other = await one.context().newPage();
  await other.route(/\/PlanningMap-/, () => undefined);
  await other.goto(one.url(), { waitUntil: 'domcontentloaded' });
  await other.getByRole('button', { name: '长度', exact: true }).waitFor();
  // Across the antimeridian it is measured the short way.
  await drawLine(one, [['179.9', '0'], ['-179.9', '0']]);
  await expect.poll(() => figures(other)).toEqual(['22.264 公里']);
  await drawLine(other, [['0', '0'], ['1', '0']]);
  await expect.poll(() => figures(one)).toEqual(['22.264 公里', '111.32 公里']);
  await one.locator('.sketch-head').first().click();
  await one.getByRole('button', { name: '删除：线 1' }).click();
  await expect.poll(() => figures(other)).toEqual(['111.32 公里']);
  // Undo takes back what was done in its own tab, and that alone.
  await other.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => figures(one)).toEqual([]);
  await one.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => figures(other)).toEqual(['22.264 公里']);
  await other.reload({ waitUntil: 'domcontentloaded' });
  await expect.poll(() => figures(other)).toEqual(['22.264 公里']);
}, 120_000);

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
  await expect.poll(() => figure(page), { timeout: 60_000 }).toBe(total);
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
