import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clipboardOf } from './clipboardOf.ts';
import { useJourney } from './Journey.ts';
import { differingPixels } from './pixels.ts';
import { seriousIn } from './seriousIn.ts';
import { figure, PLAIN, press, SMALL_DESKTOP } from './sketchSteps.ts';

const { open } = useJourney();

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
  // The whole, then its three corners.
  await expect.poll(() => corners.count()).toBe(4);
  await corners.first().focus();
  const [first] = await corners.nth(1).locator('.quiet').allTextContents();
  await press(page, 'ArrowRight', 'Shift+ArrowRight');
  await expect.poll(() => corners.nth(1).locator('.quiet').textContent()).not.toBe(first);
  // To the east it is as long as before.
  expect(await head.locator('.sketch-figure').textContent()).toBe(measured);
  await corners.nth(3).focus();
  await press(page, 'ArrowDown', 'Shift+ArrowDown');
  await expect.poll(() => head.locator('.sketch-figure').textContent()).not.toBe(measured);
  await page.getByRole('button', { name: '在后面插入顶点 顶点 1' }).focus();
  await press(page, 'Enter');
  await expect.poll(() => corners.count()).toBe(5);
  await page.getByRole('button', { name: '删除顶点 2' }).focus();
  await press(page, 'Enter');
  await expect.poll(() => corners.count()).toBe(4);
  expect(await seriousIn(page), 'sketch: corners being moved').toEqual([]);
  await press(page, 'Control+z', 'Control+z', 'Control+z', 'Control+z', 'Control+z', 'Control+z');
  await expect.poll(() => head.locator('.sketch-figure').textContent()).toBe(measured);
  expect(await corners.nth(1).locator('.quiet').textContent()).toBe(first);
  await page.getByLabel('长度单位').focus();
  await press(page, 'ArrowDown');
  await expect.poll(() => head.locator('.sketch-figure').textContent()).toMatch(/ 米$/);
  await page.getByLabel('长度单位').focus();
  await press(page, 'ArrowUp');
  await page.getByRole('button', { name: '删除：线 1' }).focus();
  await press(page, 'Enter');
  await expect.poll(() => head.count()).toBe(0);
  // The focus has gone to the way back.
  await expect.poll(() => page.getByRole('button', { name: '撤销删除' }).evaluate((button) => button === document.activeElement)).toBe(true);
  await press(page, 'Enter');
  await expect.poll(() => head.locator('.sketch-figure').textContent()).toBe(measured);
}, 180_000);

test('by keyboard alone everything is drawn that can be, dressed, named, copied, moved, saved in every format, opened, deleted and brought back', async () => {
  const visit = await open({ address: PLAIN, viewport: SMALL_DESKTOP, acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = visit;
  const heads = page.locator('.sketch-head');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const strike = async (target: Locator, ...keys: readonly string[]) => {
    await target.focus();
    await press(page, ...keys);
  };
  await strike(page.getByRole('tab', { name: '量测' }), 'ArrowRight');
  await takeUp(page, '点');
  await press(page, 'Enter');
  await expect.poll(() => heads.count()).toBe(1);
  await takeUp(page, '面');
  const snap = page.locator('.sketch-work .sketch-snap');
  await expect.poll(async () => {
    await press(page, 'ArrowLeft');
    return snap.textContent();
  }).toBe('吸附到：点 1');
  await strike(page.getByRole('checkbox', { name: '吸附到' }), 'Space');
  await page.locator('.map canvas').first().focus();
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowLeft');
  await expect.poll(() => snap.textContent()).toBe('');
  // An hourglass: its sides cross.
  await press(page, 'Enter', 'ArrowRight', 'ArrowDown', 'Enter', 'ArrowUp', 'Enter', 'ArrowLeft', 'ArrowDown', 'Enter', 'f');
  await expect.poll(() => heads.count()).toBe(2);
  await takeUp(page, '矩形');
  await press(page, 'Enter', 'ArrowRight', 'ArrowDown', 'Enter');
  await expect.poll(() => heads.count()).toBe(3);
  await takeUp(page, '圆');
  await press(page, 'Enter', 'ArrowRight', 'Enter');
  await expect.poll(() => heads.count()).toBe(4);
  await takeUp(page, '文字');
  await press(page, 'Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.type('待查');
  await press(page, 'Tab');
  await expect.poll(() => heads.last().locator('.sketch-name').textContent()).toBe('待查');

  await strike(button('线'), 'Enter');
  await strike(page.locator('.sketch-enter summary'), 'Enter');
  await strike(page.getByLabel('坐标系'), 'ArrowDown');
  expect(await page.getByLabel('坐标系').inputValue()).toBe('GCJ-02');
  await page.getByLabel('经度').focus();
  await page.keyboard.type('113.1');
  await page.getByLabel('纬度').focus();
  await page.keyboard.type('22.3');
  await press(page, 'Enter');
  await page.getByLabel('地点名称').focus();
  await page.keyboard.type('大泽镇');
  await press(page, 'Enter');
  await expect.poll(() => figure(page)).toMatch(/合计[\d.]+ 公里 ±[\d.]+ 公里/);
  await strike(page.locator('.sketch-work .sketch-hand .primary'), 'Enter');
  await expect.poll(() => heads.count()).toBe(6);
  await strike(button('线'), 'Enter');

  const items = page.locator('.sketch-list > li');
  const [hourglass, box] = [items.nth(1), items.nth(2)];
  await strike(hourglass.locator('.sketch-head'), 'Enter');
  await expect.poll(() => hourglass.locator('dd').first().textContent()).toContain('相交');
  await strike(hourglass.locator('.sketch-head'), 'Enter');
  const from = page.url();
  await strike(box.locator('.sketch-head'), 'Enter');
  await expect.poll(() => page.url()).not.toBe(from);
  await strike(box.locator('.sketch-field input'), 'Control+a');
  await page.keyboard.type('地块');
  await press(page, 'Enter');
  await expect.poll(() => box.locator('.sketch-name').textContent()).toBe('地块');
  for (const [unit, word] of [['m2', '平方米'], ['mu', '亩'], ['ha', '公顷'], ['km2', '平方公里']] as const) {
    await strike(page.getByLabel('面积单位'), 'ArrowDown');
    expect(await page.getByLabel('面积单位').inputValue()).toBe(unit);
    await expect.poll(() => box.locator('.sketch-figure').textContent()).toMatch(new RegExp(`\\d ${word}$`));
  }
  await strike(button('定位：地块'), 'Enter');
  await strike(button('复制：地块'), 'Enter');
  const told = page.locator('.sketch-told');
  await expect.poll(() => told.textContent()).toBe('已复制。');
  expect(await clipboardOf(page)).toMatch(/^地块：[\d.\u202f]+ 平方公里\n周长/);

  await strike(box.locator('details summary').last(), 'Enter');
  const style = box.locator('.sketch-style');
  await strike(style.getByRole('button', { name: '绿' }), 'Enter');
  await strike(style.getByLabel('线宽'), 'ArrowDown');
  await strike(style.getByLabel('字号'), 'ArrowDown');
  await strike(style.getByRole('checkbox', { name: '虚线' }), 'Space');
  await strike(style.getByRole('checkbox', { name: '填充' }), 'Space');

  await strike(button('编辑：地块'), 'Enter');
  const corners = box.locator('.sketch-vertex');
  const [, before] = await corners.locator('.quiet').allTextContents();
  await strike(corners.first(), 'ArrowDown');
  await expect.poll(async () => (await corners.locator('.quiet').allTextContents())[1]).not.toBe(before);
  await strike(button('编辑：地块'), 'Enter');

  const files: string[] = [];
  for (const name of ['geojson', 'csv', 'kml', 'gpx']) {
    const format = page.locator('.sketch-files select');
    if (files.length > 0) await strike(format, 'ArrowDown');
    expect(await format.inputValue()).toBe(name);
    const [download] = await Promise.all([page.waitForEvent('download'), strike(button('全部存为文件'), 'Enter')]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${name}$`));
    files.push(await readFile(await download.path(), 'utf8'));
    expect(files.at(-1)).toContain('非法定规划');
    expect(files.at(-1)).toContain('地块');
  }
  const [own = ''] = files;
  const saved = JSON.parse(own) as { readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[] };
  expect(saved.features[2]?.properties).toMatchObject({ label: '地块', colour: 'green', widthPixels: 5, textPixels: 22, line: 'dashed', fill: false });

  await strike(button('全部删除'), 'Enter');
  await expect.poll(() => heads.count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('撤销删除');
  await press(page, 'Enter');
  await expect.poll(() => heads.count()).toBe(6);
  await strike(button('全部删除'), 'Enter');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), strike(page.locator('.sketch-files button', { hasText: '打开文件' }), 'Enter')]);
  await chooser.setFiles({ name: 'notes.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(own) });
  await expect.poll(() => heads.count()).toBe(6);
  expect(await seriousIn(page), 'sketch: drawn, written on and opened').toEqual([]);
}, 240_000);
