import type { Page } from 'playwright-core';
import type { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { useJourney, type Visit } from './Journey.ts';
import { middleOfPin, pixelsOf } from './pixels.ts';

const { open } = useJourney();

const SMALL = { viewport: { width: 920, height: 640 } };
const [COLUMNS, ROWS] = [10, 10];
/** On each other, so that their full colour is seen; together more areas than are drawn without tiles. */
const STACKED = 12;
const COUNT = COLUMNS * ROWS * STACKED;
const STEP_DEGREES = 0.02;
const USES = ['工业', '居住'];

/** Synthetic parcels in a grid; of two uses, in turn from west to east. */
function parcels(): string {
  const features = Array.from({ length: COUNT }, (_, at) => {
    const [column, row] = [at % COLUMNS, Math.floor(at / COLUMNS) % ROWS];
    const [west, south] = [112.9 + column * STEP_DEGREES, 22.3 + row * STEP_DEGREES];
    const [east, north] = [west + STEP_DEGREES / 2, south + STEP_DEGREES / 2];
    return {
      type: 'Feature',
      properties: { 名称: `地块${at + 1}`, 用途: USES[column % USES.length] },
      geometry: { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const mapShows = (visit: Visit, wanted: (pixels: PNG) => boolean) => expect.poll(async () => wanted(await visit.mapPixels()), { timeout: 90_000 }).toBe(true);
const swatches = (page: Page) => page.locator('.own-class .own-swatch').evaluateAll((all) => all.map((swatch) => (swatch as HTMLElement).style.getPropertyValue('--mark')));

async function takeParcels(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '数据' }).click();
  await page.locator('.own-invitation input[type=file]').setInputFiles([{ name: '地块.geojson', mimeType: '', buffer: Buffer.from(parcels()) }]);
  await page.locator('.own-import button[type=submit]:enabled').click();
  await page.locator('.own-layer').waitFor();
}

test('more areas than are drawn one by one are taken in, told apart, hidden by class, picked, drawn in the dark and removed', { timeout: 300_000 }, async () => {
  const visit = await open({ address: '?view=bench', ...SMALL });
  const { page } = visit;
  await takeParcels(page);
  await page.locator('.own-name').click();
  await page.getByLabel('按列着色').selectOption({ label: '用途' });
  await expect.poll(() => page.locator('.own-class').count()).toBe(2);
  const [first = '', second = ''] = await swatches(page);
  await mapShows(visit, (pixels) => pixelsOf(pixels, first) > 300 && pixelsOf(pixels, second) > 300);
  // Tiles are cut on this machine: none is asked of any server.
  expect(visit.requests.filter((url) => /\/\d+\/\d+\/\d+(?:\.\w+)?(?:\?|$)/.test(url))).toEqual([]);

  await page.locator('.own-class').nth(1).click();
  await expect.poll(async () => (await page.locator('.own-name .quiet').textContent())?.replaceAll(/\s/g, '')).toBe(`显示${COUNT / 2}／${COUNT}`);
  await mapShows(visit, (pixels) => pixelsOf(pixels, second) <= 4);
  const shown = await visit.mapPixels();
  expect(pixelsOf(shown, first)).toBeGreaterThan(300);

  const spot = middleOfPin(shown, first);
  const box = await page.locator('.map').boundingBox();
  await page.mouse.click((box?.x ?? 0) + spot.x, (box?.y ?? 0) + spot.y);
  const panel = page.locator('.own-feature');
  await expect.poll(() => panel.locator('.own-values dd').allTextContents()).toContain(USES[0]);
  await panel.locator('.close').click();

  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => (await swatches(page))[0]).not.toBe(first);
  const [dark = ''] = await swatches(page);
  await mapShows(visit, (pixels) => pixelsOf(pixels, dark) > 300);

  await page.getByRole('button', { name: '移除“地块”' }).click();
  await mapShows(visit, (pixels) => pixelsOf(pixels, dark) <= 40);
});

test('where the code that cuts areas into tiles is missing, they are drawn one by one', { timeout: 300_000 }, async () => {
  const visit = await open({ address: '?view=bench', ...SMALL, expectedProblems: /404/, before: (page) => page.route(/\/tileWorker-/, (route) => route.fulfill({ status: 404 })) });
  await takeParcels(visit.page);
  const colour = await visit.page.locator('.own-layer .own-swatch').evaluate((swatch) => getComputedStyle(swatch).getPropertyValue('--mark').trim());
  await mapShows(visit, (pixels) => pixelsOf(pixels, colour) > 300);
  expect(visit.requests.filter((url) => /\/tileWorker-/.test(url))).not.toEqual([]);
});
