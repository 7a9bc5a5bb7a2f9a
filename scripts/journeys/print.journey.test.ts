import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPdf } from './readPdf.ts';
import { seriousIn } from './seriousIn.ts';
import { PUBLIC_URL, servePublicUrl } from './servePublicUrl.ts';
import { useJourney } from './Journey.ts';

const { open } = useJourney();

/** A large picture drawn in software on a busy machine takes its time. */
const PATIENCE_MS = 240_000;

/** The numbers on the map and those of the table, on whatever page, each in order. */
async function numbersOn(page: Page): Promise<{ readonly onMap: number[]; readonly inTable: number[] }> {
  const onMap = await page.locator('.sheet-names text').allTextContents();
  const inTable = await page.locator('.sheet-table b').allTextContents();
  return { onMap: onMap.filter((text) => /^\d+$/.test(text)).map(Number).toSorted((a, b) => a - b), inTable: inTable.map(Number) };
}

/** Points of the smallest type on any page, of HTML and of drawings. */
function smallestType(page: Page): Promise<number> {
  return page.locator('.sheet-page').evaluateAll((sheets) => {
    const sizes = sheets.flatMap((sheet) => {
      const preview = sheet.getBoundingClientRect().width / (sheet as HTMLElement).offsetWidth;
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      const found: number[] = [];
      while (walker.nextNode() !== null) {
        const parent = walker.currentNode.parentElement;
        if (parent === null || walker.currentNode.textContent?.trim() === '') continue;
        const drawing = parent.closest('svg');
        const grown = drawing === null ? 1 : drawing.getBoundingClientRect().width / preview / drawing.viewBox.baseVal.width;
        found.push(Number.parseFloat(getComputedStyle(parent).fontSize) * grown);
      }
      return found;
    });
    return Math.min(...sizes) * 0.75;
  });
}

async function sheetIsReady(page: Page): Promise<void> {
  await page.locator('.print-bar .primary:enabled').waitFor({ timeout: PATIENCE_MS });
}

/** Whether the legend ends above what is printed below it. */
function legendIsWhole(page: Page): Promise<boolean> {
  return page.locator('.sheet-legend').evaluate((legend) => {
    const foot = document.querySelector('.sheet-foot')?.getBoundingClientRect().top ?? 0;
    return legend.children.length > 2 && [...legend.children].every((part) => part.getBoundingClientRect().bottom <= foot);
  });
}

/** How often a text stands in another. */
const count = (text: string, part: string) => text.split(part).length - 1;

test('the sheet prints in its own size, its text can be read, and each number of the map has its row', { timeout: 2 * PATIENCE_MS }, async () => {
  const { page } = await open({
    address: '?ui=print&sheet=a3-landscape',
    waitForMap: false,
    colorScheme: 'dark',
    before: servePublicUrl,
  });
  // While a picture is drawn in software the page hardly answers.
  page.setDefaultTimeout(PATIENCE_MS);
  await sheetIsReady(page);
  expect(await page.locator('.map-frame image').count()).toBe(1);
  const a3Pages = await readPdf(page);
  expect(a3Pages.map(({ widthMillimetres, heightMillimetres }) => [widthMillimetres, heightMillimetres])).toEqual([[420, 297]]);
  const a3 = a3Pages[0]?.text ?? '';
  for (const said of ['新会规划一张图', '示意图·内部使用', '据公开资料整理，非法定规划，以主管部门批准的规划为准', '数据截至', 'OpenStreetMap', '113°05′E', '22°30′N', PUBLIC_URL]) {
    expect(a3).toContain(said);
  }
  expect(await seriousIn(page), 'print: the sheet and its bar').toEqual([]);
  expect(a3).toContain('1:250000');
  // What a reader knows, not what a programmer installs.
  expect(a3).not.toMatch(/@|npm|earth-lands|china-map/);
  const a3Numbers = await numbersOn(page);
  expect(a3Numbers.inTable.length).toBeGreaterThan(20);
  expect(a3Numbers.onMap).toEqual(a3Numbers.inTable);
  expect(await smallestType(page)).toBeGreaterThan(6.5);
  for (const course of ['深江高速', '银洲湖', '潭江']) expect(a3).toContain(course);
  // A name on the map is text, and stands there once.
  for (const town of ['大泽镇', '罗坑镇', '崖门镇']) expect(count(a3, town)).toBe(1);
  // On the map and in the index.
  expect(count(a3, '凤山湖园区')).toBe(2);
  expect(await page.locator('.qr-code path').getAttribute('d')).toMatch(/^M\d+ \d+h1v1h-1z/);

  // What finds no row beside the map has one on the page behind, and the first page says so.
  await page.locator('.print-bar select').first().selectOption('a4-portrait');
  // The table does not wait for the picture.
  await page.locator('.places-page').waitFor();
  const a4Numbers = await numbersOn(page);
  expect(a4Numbers.onMap).toEqual(a4Numbers.inTable);
  expect(a4Numbers.inTable).toHaveLength(a3Numbers.inTable.length);
  expect(await smallestType(page)).toBeGreaterThan(6.5);
  expect(await legendIsWhole(page)).toBe(true);
  const full = (await readPdf(page)).map(({ text }) => text);
  expect(full).toHaveLength(2);
  expect(full[0]).toMatch(/另有\d+处，见第2页/);
  for (const name of await page.locator('.sheet-table li').evaluateAll((rows) => rows.map(({ textContent }) => (textContent ?? '').replace(/\s/g, '')))) expect(full.join('')).toContain(name);

  await page.locator('.print-bar').getByRole('checkbox', { name: '地点表' }).uncheck();
  await expect.poll(() => page.locator('.sheet-table').count()).toBe(0);
  await page.locator('.sheet-names text').first().waitFor();
  expect(new URL(page.url()).search).toBe('?ui=print&without=places');
  const a4Pages = await readPdf(page);
  expect(a4Pages.map(({ widthMillimetres, heightMillimetres }) => [widthMillimetres, heightMillimetres])).toEqual([[210, 297]]);
  const a4 = a4Pages[0]?.text ?? '';
  expect(count(a4, '凤山湖园区')).toBe(1);

  await page.getByRole('link', { name: '返回地图' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?without=places');
  await page.locator('.place-list').first().waitFor();
});

test('the map is taken as a picture, with everything that it has to say, at one and at four times its density', { timeout: 2 * PATIENCE_MS }, async () => {
  const { page } = await open({ address: '?theme=park-renewal', viewport: { width: 1024, height: 640 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.locator('#open-takeaway').click();
  const section = page.locator('.picture-export');
  const map = await page.locator('.map').boundingBox();
  const take = async (density: number) => {
    await section.getByRole('radio', { name: `${density}×` }).check();
    const download = page.waitForEvent('download', { timeout: PATIENCE_MS });
    await section.locator('button').click();
    const bytes = await readFile(await (await download).path());
    return { bytes, png: PNG.sync.read(bytes) };
  };
  const small = await take(1);
  const large = await take(4);
  const margins = 40;
  expect(small.png.width).toBe((map?.width ?? 0) + margins);
  expect(small.png.height).toBeGreaterThan((map?.height ?? 0) + 100);
  expect([large.png.width, large.png.height]).toEqual([small.png.width * 4, small.png.height * 4]);
  for (const { png, bytes } of [small, large]) {
    const density = png.width / small.png.width;
    // Head, map and legend all hold more than one plain colour.
    expect(coloursBetween(png, 0, 60 * density)).toBeGreaterThan(8);
    expect(coloursBetween(png, 120 * density, 520 * density)).toBeGreaterThan(60);
    expect(coloursBetween(png, ((map?.height ?? 0) + 90) * density, png.height)).toBeGreaterThan(8);
    expect(bytes.toString('utf8')).toContain('据公开资料整理，非法定规划，以主管部门批准的规划为准');
  }
  await section.getByRole('radio', { name: '4×' }).check();
  await section.locator('button').click();
  await section.getByRole('button', { name: '停止' }).click();
  await section.getByRole('button', { name: '保存图片' }).waitFor();
});

/** Different colours in a band of rows. */
function coloursBetween(png: PNG, top: number, bottom: number): number {
  const seen = new Set<number>();
  for (let y = Math.round(top); y < Math.min(Math.round(bottom), png.height); y += 2) {
    for (let x = 0; x < png.width; x += 2) seen.add(png.data.readUInt32BE((y * png.width + x) * 4));
  }
  return seen.size;
}
