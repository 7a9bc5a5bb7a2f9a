import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { PROJECT } from './buildSite.ts';
import { useJourney, type Visit } from './Journey.ts';
import { differingPixels, middleOfPin, pixelsLeaningTo, pixelsOf } from './pixels.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();

const FIXTURES = join(PROJECT, 'src/readers/fixtures');
/** Pictures of the map are taken again and again: a small one is drawn sooner. */
const SMALL = { viewport: { width: 920, height: 640 } };
/** Characters that no place of the plan is called by, so that the page's own font has none of them. */
const RARE = ['塱头埗', '冚崗', '囍园'];

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const given = (name: string, content: string | Buffer): Given => ({ name, mimeType: '', buffer: Buffer.from(content) });
const fixture = async (folder: string, name: string) => given(name, await readFile(join(FIXTURES, folder, name)));
const give = (page: Page, ...files: readonly Given[]) => page.locator('.own-invitation input[type=file]').setInputFiles([...files]);
const openOwn = (page: Page) => page.getByRole('tab', { name: '数据' }).click();
const headings = (page: Page) => page.locator('.own-first-rows th').allTextContents();
const heading = (page: Page) => page.locator('.own-import h3').textContent();
const layerNames = (page: Page) => page.locator('.own-layer .own-name strong').allTextContents();
const takeIn = (page: Page) => page.locator('.own-import button[type=submit]').click();

/** GBK as a Chinese Windows writes it: the decoder's table turned round. */
function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Buffer.from([...text].flatMap((letter) => (letter < '\u0080' ? [letter.charCodeAt(0)] : (codes.get(letter) ?? []))));
}

const USES = ['工业', '居住', '绿地'];

/** Nine points a kilometre and more apart, in three uses. */
function table(): string {
  const rows = Array.from({ length: 9 }, (_, row) => `${RARE[row % 3]}${row + 1},${USES[row % 3]},${(113.0 + (row % 3) * 0.02).toFixed(4)},${(22.4 + Math.floor(row / 3) * 0.02).toFixed(4)}`);
  return `名称,用途,经度,纬度\r\n${rows.join('\r\n')}\r\n`;
}

const feature = (geometry: unknown, name: string) => ({ type: 'Feature', properties: { 名称: name }, geometry });

const colourOf = (page: Page, selector: string) => page.locator(selector).first().evaluate((element) => (element as HTMLElement).style.getPropertyValue('--mark'));

/** Drops files on the stage, as a hand does. */
async function drop(page: Page, files: readonly Given[]): Promise<void> {
  const parts = files.map(({ name, buffer }) => ({ name, text: buffer.toString('base64') }));
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, text } of all) data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
    return data;
  }, parts);
  await page.locator('main.stage').dispatchEvent('drop', { dataTransfer: transfer });
}

/** Turns of the map's own drawing are slow in software: waits until its pixels are as they are wanted. */
const mapShows = (visit: Visit, wanted: (pixels: PNG) => boolean) => expect.poll(async () => wanted(await visit.mapPixels()), { timeout: 60_000 }).toBe(true);

test('a table in GB18030 is guessed, seen in every reading at once, taken in, coloured, and its names load the slices they need', { timeout: 240_000 }, async () => {
  const visit = await open({ address: '?view=bench', ...SMALL });
  const { page } = visit;
  await openOwn(page);
  const untouched = visit.requests.length;
  await give(page, given('地块.csv', gbk(table())));
  await expect.poll(() => headings(page)).toEqual(['名称', '用途', '经度', '纬度']);
  expect(await page.locator('.own-first-rows tbody td').first().textContent()).toBe('塱头埗1');
  expect(await page.getByLabel('文字编码').inputValue()).toBe('gb18030');
  expect(await page.getByLabel('经度／东').evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe('经度');
  expect(await page.getByLabel('纬度／北').evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe('纬度');

  // Every datum is listed, the impossible ones with their number; each possible one is drawn in its colour.
  expect((await page.locator('.own-reading strong').allTextContents()).toSorted()).toEqual(
    ['WGS-84', 'CGCS2000', 'GCJ-02', 'BD-09', ...['GK37', 'GK38', 'GK39', 'CM111', 'CM114', 'CM117'].map((zone) => `CGCS2000-${zone}`)].toSorted(),
  );
  const possible = page.locator('.own-reading:has(input:enabled)');
  expect(await possible.locator('strong').allTextContents()).toEqual(['WGS-84', 'CGCS2000', 'GCJ-02', 'BD-09']);
  await expect.poll(() => page.locator('.own-import-foot .quiet').textContent()).toBe('请先选坐标系。');
  // Those who use these degrees without knowing it lie on each other: pointed at, the first is on top.
  await possible.first().hover();
  const colours = await possible.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).style.getPropertyValue('--mark')));
  await mapShows(visit, (pixels) => pixelsOf(pixels, colours[0] ?? '') > 40 && [colours[2], colours[3]].every((colour) => pixelsLeaningTo(pixels, colour ?? '') > 8));

  await possible.first().locator('input').check();
  await takeIn(page);
  await expect.poll(() => layerNames(page)).toEqual(['地块']);
  expect(await page.locator('.own-name .quiet').textContent()).toBe('9 个要素');
  const colour = await colourOf(page, '.own-layer');
  await mapShows(visit, (pixels) => pixelsOf(pixels, colour) > 60);

  // Of the font of all Chinese characters only the slices that these names need, from the site itself.
  const slices = new Set(visit.requests.slice(untouched).filter((url) => /noto-sans-(?:sc|tc)-\d+-[^/]*\.woff2$/.test(url)));
  expect(slices.size).toBeGreaterThan(0);
  expect(slices.size).toBeLessThanOrEqual(new Set(RARE.join('')).size);
  expect(await page.evaluate((text) => document.fonts.check(`16px "Planning Sans Rest"`, text), RARE.join(''))).toBe(true);

  // A click on a feature picks it.
  const before = await visit.mapPixels();
  const spot = middleOfPin(before, colour);
  const box = await page.locator('.map').boundingBox();
  await page.mouse.click((box?.x ?? 0) + spot.x, (box?.y ?? 0) + spot.y);
  await mapShows(visit, (pixels) => differingPixels(before, pixels) > 20);
  const panel = page.locator('.own-feature');
  await expect.poll(() => panel.locator('.own-values dt').allTextContents()).toContain('用途');
  await panel.locator('.close').click();

  await page.locator('.own-name').click();
  await page.getByLabel('按列着色').selectOption({ label: '用途' });
  const classes = page.locator('.own-class');
  await expect.poll(() => classes.locator('.own-class-name').allTextContents()).toEqual(USES);
  expect(await classes.locator('.count').allTextContents()).toEqual(['3', '3', '3']);
  const [, living] = await classes.locator('.own-swatch').evaluateAll((swatches) => swatches.map((swatch) => (swatch as HTMLElement).style.getPropertyValue('--mark')));
  await mapShows(visit, (pixels) => pixelsOf(pixels, living ?? '') > 20);
  await classes.nth(1).click();
  await expect.poll(() => page.locator('.own-name .quiet').textContent()).toBe('显示 6／9');
  await mapShows(visit, (pixels) => pixelsOf(pixels, living ?? '') <= 4);
  await page.getByRole('button', { name: '只看“居住”' }).click();
  await expect.poll(() => page.locator('.own-name .quiet').textContent()).toBe('显示 3／9');
  await mapShows(visit, (pixels) => pixelsOf(pixels, living ?? '') > 20);
  await page.getByRole('button', { name: '显示全部分类' }).click();
  await expect.poll(() => page.locator('.own-name .quiet').textContent()).toBe('9 个要素');
  await page.locator('.own-actions').getByRole('button', { name: '表格' }).click();
  await expect.poll(() => page.locator('.grid-body [role=rowheader]').first().textContent()).toBe('塱头埗1');
});

test('files of every sort are taken in one after the other; a wrong one is refused by name and place and leaves them as they are', async () => {
  const visit = await open({ address: '?view=bench', withoutMap: true });
  const { page } = visit;
  await openOwn(page);
  let names: string[] = [];
  const put = async (file: Given) => {
    await give(page, file);
    await expect.poll(() => heading(page)).toBe(`导入 ${file.name}`);
    // What states no coordinate system waits for the reader's word.
    if (await page.locator('.own-import button[type=submit]').isDisabled()) await page.locator('.own-reading input:enabled').first().check();
    await takeIn(page);
    await expect.poll(async () => (await layerNames(page)).length).toBe(names.length + 1);
    expect(await page.locator('.own-name .quiet').first().textContent()).toBe('6 个要素');
    names = await layerNames(page);
  };

  // Faulty features are listed, each with what is wrong; the rest is there, and markup in it is text.
  const markup = '<img src=x onerror="document.title=1">';
  const faulty = {
    type: 'FeatureCollection',
    features: [
      feature({ type: 'Point', coordinates: [113.03, 22.45] }, markup),
      feature({ type: 'Point', coordinates: ['东', 22.45] }, '错点'),
      feature({ type: 'LineString', coordinates: [[113.03, 22.45]] }, '短线'),
      feature({ type: 'Polygon', coordinates: [[[113, 22.4], [113.1, 22.5], [113.1, 22.4], [113, 22.5], [113, 22.4]]] }, '蝴蝶'),
    ],
  };
  await give(page, given('有错.geojson', JSON.stringify(faulty)));
  const remarks = page.locator('.own-remarks');
  await expect.poll(() => remarks.locator('summary').allTextContents()).toEqual(['2 个要素没有读入', '1 个要素有疑问，仍已读入']);
  expect(await remarks.locator('li').allTextContents()).toEqual(['第 2 个 坐标不是数字 错点、“["东",22.45]”', '第 3 个 坐标点太少 短线、“1”', '第 4 个 边界自相交，面积不可靠 蝴蝶']);
  // No part of the page is serious to axe while it asks, in either scheme.
  expect(await seriousIn(page), 'own: features left out').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await seriousIn(page), 'own: features left out, in the dark').toEqual([]);
  await takeIn(page);
  names = ['有错'];
  await expect.poll(() => layerNames(page)).toEqual(names);
  expect(await page.locator('.own-name .quiet').textContent()).toBe('2 个要素');

  await put(await fixture('good', 'points.kml'));
  await put(await fixture('good', 'points-gbk.shp.zip'));
  await put(await fixture('good', 'points.xlsx'));

  for (const [file, ...words] of [
    [given('照片.geojson', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])), '没有读入 照片.geojson', '认不出这是哪种文件'],
    [given('断了.geojson', '{"type":"FeatureCollection",\n"features":[ {"type":"Feature" }, ]\n}'), '没有读入 断了.geojson', '第 2 行第 35 个字'],
    [await fixture('bad', 'part-missing--no-dbf.zip'), '没有读入 part-missing--no-dbf.zip', '缺少配套文件'],
  ] as const) {
    await give(page, file);
    const told = page.locator('.own-import[role=alert]');
    await told.waitFor();
    for (const word of words) expect(await told.textContent()).toContain(word);
    expect(await told.textContent()).toContain('图上原有的内容没有变动。');
    await told.getByRole('button', { name: '返回图层' }).click();
    expect(await layerNames(page)).toEqual(names);
  }

  // Names of a file are text wherever they stand.
  await page.locator('.own-name').last().click();
  await page.getByLabel('按列着色').selectOption({ label: '名称' });
  await expect.poll(() => page.locator('.own-class-name').allTextContents()).toContain(markup);
  expect(await page.locator('.bench img').count()).toBe(0);
  expect(await seriousIn(page), 'own: colours by column, in the dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await seriousIn(page), 'own: colours by column').toEqual([]);

  // What is taken away can be brought back, and all is there again when the page is opened anew.
  await page.getByRole('button', { name: '移除“有错”' }).click();
  await expect.poll(() => layerNames(page)).toEqual(names.slice(0, -1));
  await page.locator('.own-status').getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => layerNames(page)).toEqual(names);
  await page.locator('.own-name').nth(1).click();
  await page.getByRole('button', { name: `移除“${names[1]}”` }).click();
  const left = names.toSpliced(1, 1);
  await expect.poll(() => layerNames(page)).toEqual(left);
  await page.reload();
  await openOwn(page);
  await expect.poll(() => layerNames(page)).toEqual(left);
});

test('a table without coordinates is not asked about any, and is read as a table', async () => {
  const { page } = await open({ address: '?view=bench', withoutMap: true });
  await openOwn(page);
  await give(page, given('名单.csv', '名称,数值\n甲,1\n乙,2\n'));
  await expect.poll(() => page.locator('.own-table-choice select').first().inputValue()).toBe('none');
  expect(await page.locator('.own-reading').count()).toBe(0);
  // Headings cannot stand in rows that the file does not have.
  expect(await page.locator('.own-table-choice .field-pair select').first().locator('option').count()).toBe(3);
  await takeIn(page);
  await expect.poll(() => layerNames(page)).toEqual(['名单']);
  await page.locator('.own-layer .own-name').click();
  await page.getByRole('button', { name: '表格' }).last().click();
  await expect.poll(() => page.locator('.table-pane [role=rowheader]').allTextContents()).toEqual(['甲', '乙']);
});

test('files that are dropped are taken in, and one that is cancelled while it is read leaves everything as it was', async () => {
  const { page } = await open({ withoutMap: true });
  // Several are layers of one question; what cannot be read among them is named, with the reason.
  await drop(page, [await fixture('good', 'points.gpx'), await fixture('bad', 'broken--cut.geojson'), await fixture('good', 'lines.gpx')]);
  await expect.poll(() => heading(page)).toBe('导入 points.gpx 等 2 个文件');
  expect(await page.locator('.own-take').allTextContents()).toEqual(['pointspoints.gpx · 6 个要素', 'lineslines.gpx · 2 个要素']);
  await expect.poll(() => page.locator('.own-remarks').allTextContents()).toEqual([expect.stringMatching(/^另有 1 个文件没有读入broken--cut\.geojson 文件有错.*第 \d+ 行第 \d+ 个字$/)]);
  await page.getByLabel('导入“lines”').uncheck();
  await takeIn(page);
  await expect.poll(() => layerNames(page)).toEqual(['points']);

  // Made in the page: so much is not sent there.
  await page.evaluate(() => {
    const one = JSON.stringify({ type: 'Feature', properties: { 名称: '点' }, geometry: { type: 'Point', coordinates: [113.03, 22.45] } });
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{"type":"FeatureCollection","features":[', `${one},`.repeat(400_000), one, ']}'], '很大.geojson'));
    document.querySelector('main.stage')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  });
  await expect.poll(() => heading(page), { interval: 10 }).toBe('正在读取 很大.geojson');
  await page.locator('.own-import').getByRole('button', { name: '取消' }).click();
  await expect.poll(() => layerNames(page)).toEqual(['points']);
  expect(await page.locator('.own-import').count()).toBe(0);
  // The next file finds the way free.
  await give(page, await fixture('good', 'lines.gpx'));
  await expect.poll(() => heading(page)).toBe('导入 lines.gpx');
});

test('a file is taken in, coloured, hidden, moved and removed by keyboard alone', async () => {
  const { page } = await open({ address: '?view=bench', withoutMap: true });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.closest('label')?.textContent ?? document.activeElement?.textContent ?? '');
  const tabTo = async (wanted: string | RegExp, key = 'Tab') => {
    for (let step = 0; step < 60; step += 1) {
      const now = await focused();
      if (typeof wanted === 'string' ? now === wanted : wanted.test(now)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`the keyboard does not reach ${String(wanted)}`);
  };
  await page.getByRole('tab', { name: '量测' }).focus();
  await page.keyboard.press('End');
  await tabTo('选取文件');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles([await fixture('good', 'points-xy.csv')]);
  await expect.poll(focused).toBe('导入 points-xy.csv');
  await tabTo(/^WGS-84/);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toMatch(/^(?:CGCS2000|GCJ-02)/);
  await page.keyboard.press('ArrowUp');
  await tabTo(/^放到图上/);
  await page.keyboard.press('Enter');
  await expect.poll(() => layerNames(page)).toEqual(['points-xy']);

  // The panel that asked is gone: the focus is where its layer stands.
  await tabTo('显示“points-xy”');
  await page.keyboard.press('Space');
  await expect.poll(() => page.getByLabel('显示“points-xy”').isChecked()).toBe(false);
  await page.keyboard.press('Space');
  await tabTo(/^points-xy/);
  await page.keyboard.press('Enter');
  await tabTo(/^按列着色/);
  for (let step = 0; step < 8 && (await page.locator('.own-class').count()) === 0; step += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('.own-class').count()).toBeGreaterThan(1);
  await tabTo('移除“points-xy”');
  await page.keyboard.press('Enter');
  await expect.poll(() => layerNames(page)).toEqual([]);
  await tabTo('撤销');
  await page.keyboard.press('Space');
  await expect.poll(() => layerNames(page)).toEqual(['points-xy']);
});
