import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { sampleArchive } from '../bases/testing/sampleArchive.ts';
import { PROJECT, buildSite, type BuiltSite } from './buildSite.ts';
import { ChangingSite } from './ChangingSite.ts';
import { IS_BARE, Journey, type Visit, type VisitOptions } from './Journey.ts';
import { drawnShare } from './pixels.ts';

const DIST = join(PROJECT, 'dist');
const PATIENCE_MS = 240_000;
const region = JSON.parse(await readFile(join(PROJECT, 'seeds/region.json'), 'utf8')) as { districtBox: [number, number, number, number] };

let site: ChangingSite;
let journey: Journey;
const visits: Visit[] = [];

beforeAll(async () => {
  site = await ChangingSite.start(DIST);
  journey = await Journey.start(site);
});
beforeEach(async () => {
  site.trouble = undefined;
  await site.change(DIST);
});
afterEach(async () => {
  const done = visits.splice(0);
  await Promise.all(done.map((visit) => visit.close()));
  expect(done.flatMap((visit) => visit.unexpectedProblems())).toEqual([]);
});
afterAll(() => journey?.stop());

async function open(options: VisitOptions = {}): Promise<Visit> {
  const visit = await journey.visit({ serviceWorkers: 'allow', ...options });
  visits.push(visit);
  return visit;
}

/** What stands on the page when a view beside the map is open. */
const DOCUMENTS = [
  ['promises', '.promises'],
  ['coverage', '.coverage'],
  ['credits', '.credits'],
  ['stats', '.stats .bar'],
  ['table', '[role=grid]'],
  ['shortlist', '.ranked'],
] as const;

/** In no name of the plan, and so not in the page's own font. */
const RARE = '塱头埗';

/** A browser without WebGL: what stands beside the map is there at once. Requests that the service worker answers cannot be held up. */
const WITHOUT_WEBGL: VisitOptions = {
  waitForMap: false,
  before: (page) =>
    page.context().addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function only(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind === 'webgl2' ? null : (getContext as (...all: unknown[]) => unknown).call(this, kind, ...rest);
      } as typeof getContext;
    }),
};

const isReady = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
const ready = (page: Page) => expect.poll(() => isReady(page), { timeout: 60_000 }).toBe(true);
const script = (page: Page) => page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '');
const facesOf = (page: Page, family: string) => page.evaluate((name) => [...document.fonts].filter((face) => face.family.includes(name) && face.status === 'loaded').length, family);
const lookForUpdate = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

async function cutNetwork(visit: Visit): Promise<void> {
  await visit.page.context().setOffline(true);
  await site.stop();
}

test('after one visit everything works with the network cut', { timeout: PATIENCE_MS }, async () => {
  const first = await open();
  const { page } = first;
  await ready(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  // On a machine without a Chinese font, rare characters are fetched for later.
  if (IS_BARE) await expect.poll(() => page.evaluate(async () => (await (await caches.open('planning-map-slices')).keys()).length), { timeout: 60_000 }).toBeGreaterThan(190);
  await drop(page, 'xinhui.pmtiles', sampleArchive({ bounds: region.districtBox }));
  await expect.poll(() => first.query()).toBe('?base=pmtiles-file');
  await expect.poll(() => page.locator('.map-credit').textContent()).toContain('样例测绘');

  await cutNetwork(first);
  await page.reload();
  await first.mapIsDrawn();
  expect(drawnShare(await first.mapPixels())).toBeGreaterThan(0.3);
  await expect.poll(() => page.locator('.map-credit').textContent()).toContain('样例测绘');
  if (IS_BARE) expect(await facesOf(page, 'Planning Sans SC')).toBe(1);

  await page.getByRole('combobox').fill('yhw');
  await page.getByRole('option').first().click();
  await expect.poll(() => page.locator('#place-heading').textContent()).toContain('银湖湾');

  await page.goto(`${site.url}?view=report&psg=2024/3/2&lang=zh-Hant`);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
  await page.locator('.document .digest').first().waitFor();
  if (IS_BARE) await expect.poll(() => facesOf(page, 'Planning Sans TC')).toBe(1);
  await page.getByRole('button', { name: 'EN' }).click();
  await expect.poll(() => page.title()).toBe('Xinhui Planning Map');
  for (const [view, shown] of DOCUMENTS) {
    await first.go(`?view=${view}`);
    await page.locator(shown).first().waitFor();
  }
  await first.go('?view=shortlist&cmp=fengshanhu,hub-newtown');
  await page.locator('#open-compare').click();
  await page.locator('.dossier-dialog .compare-table').waitFor();
  await page.keyboard.press('Escape');

  await first.go('?view=bench');
  await page.getByRole('tab', { name: '数据' }).click();
  const workbook = { name: 'points.xlsx', mimeType: '', buffer: await readFile(join(PROJECT, 'src/readers/fixtures/good/points.xlsx')) };
  const table = { name: '村.csv', mimeType: '', buffer: Buffer.from(`名称,经度,纬度\r\n${RARE},113.02,22.42\r\n`) };
  for (const file of [workbook, table]) {
    await page.locator('.own-invitation input[type=file]').setInputFiles(file);
    await expect.poll(() => page.locator('.own-import h3').textContent()).toBe(`导入 ${file.name}`);
    if (await page.locator('.own-import button[type=submit]').isDisabled()) await page.locator('.own-reading input:enabled').first().check();
    await page.locator('.own-import button[type=submit]').click();
    await page.locator('.own-layer').first().waitFor();
  }
  if (IS_BARE) await expect.poll(() => facesOf(page, 'Planning Sans Rest')).toBeGreaterThan(0);

  await page.goto(`${site.url}?ui=print&sheet=a4-portrait`);
  await page.locator('.print-bar .primary:enabled').waitFor({ timeout: PATIENCE_MS });
  await page.goto(`${site.url}?ui=text&view=promises&theme=industry`);
  await page.locator('.promises').waitFor();
  await expect.poll(() => page.title()).toBe('新会规划一张图');
});


async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([base64, called]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0))], called ?? ''));
      return transfer;
    },
    [content.toString('base64'), name],
  );
  await page.locator('.stage').dispatchEvent('drop', { dataTransfer: data });
}
