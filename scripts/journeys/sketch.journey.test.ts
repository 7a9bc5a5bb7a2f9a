import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
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
  expect(await seriousIn(page)).toEqual([]);
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
  await expect.poll(() => hourglass.locator('.sketch-problem').textContent()).toContain('相交');
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
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^地块：[\d.\u202f]+ 平方公里\n周长/);

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
  expect(await seriousIn(page)).toEqual([]);
}, 240_000);

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
  await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, { timeout: 60_000 });

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
  await page.getByRole('button', { name: '长度', exact: true }).click();
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
