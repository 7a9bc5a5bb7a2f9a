import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SLICE } from '../../src/offline/worker/slices.ts';
import { sampleArchive } from '../bases/testing/sampleArchive.ts';
import { HOST_FILE_NAMES } from '../headers/hosts/index.ts';
import { runServer } from '../kiosk/runServer.ts';
import { PROJECT } from './buildSite.ts';
import { IS_BARE, Journey } from './Journey.ts';
import { drawnShare } from './pixels.ts';
import { DIST, PATIENCE_MS, ready, useChangingSite, WITHOUT_WEBGL } from './useChangingSite.ts';
import { withoutWebGl } from './withoutWebGl.ts';

const region = JSON.parse(await readFile(join(PROJECT, 'seeds/region.json'), 'utf8')) as { districtBox: [number, number, number, number] };

const { site, open, cutNetwork } = useChangingSite();

/** What stands on the page when a view beside the map is open. */
const DOCUMENTS = [
  ['story', '.told-promise'],
  ['promises', '.promises'],
  ['coverage', '.coverage'],
  ['credits', '.credits'],
  ['stats', '.stats .bar'],
  ['table', '[role=grid]'],
  ['shortlist', '.ranked'],
] as const;

/** A picture of the map in software is drawn sooner. */
const SMALL = { width: 920, height: 640 };

/** Page, code, data, fonts and texts of every language, gzip as a static host sends them; a map archive by choice is apart. */
const LIMIT_BYTES = 3_000_000;

/** What a server sends in the place of a file. */
const COMPRESSED = /\.(?:br|gz)$/;

/** In no name of the plan, and so not in the page's own font. */
const RARE = '塱头埗';

const facesOf = (page: Page, family: string) => page.evaluate((name) => [...document.fonts].filter((face) => face.family.includes(name) && face.status === 'loaded').length, family);

test('all that the page may fetch is kept, but for what few need, and is at most 3 MB on its way', async () => {
  const worker = await readFile(join(DIST, 'serviceWorker.js'), 'utf8');
  const kept = new Set([...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url));
  const files = (await readdir(DIST, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files
    .map(({ name, parentPath }) => relative(DIST, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !COMPRESSED.test(path) && !HOST_FILE_NAMES.includes(path));
  expect(paths.filter((path) => !kept.has(path) && !SLICE.test(`/${path}`))).toEqual(['serviceWorker.js']);
  expect([...kept].filter((path) => SLICE.test(`/${path}`) || HOST_FILE_NAMES.includes(path))).toEqual([]);
  let bytes = gzipSync(worker).length;
  for (const path of kept) {
    const content = await readFile(join(DIST, path));
    bytes += /\.(?:woff2|png)$/.test(path) ? content.length : gzipSync(content).length;
  }
  console.info(`first load with all that is kept: ${(bytes / 1e6).toFixed(2)} MB`);
  expect(bytes).toBeLessThan(LIMIT_BYTES);
});

test('every text of the site is there as brotli and gzip too, and both hold the same bytes', async () => {
  const entries = (await readdir(DIST, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = entries.map(({ name, parentPath }) => join(parentPath, name));
  const hostFiles = HOST_FILE_NAMES.map((name) => join(DIST, name));
  const texts = paths.filter((path) => !COMPRESSED.test(path) && !/\.(?:woff2|png)$/.test(path) && !hostFiles.includes(path));
  const [kept, unkept] = [new Set(paths), [] as string[]];
  for (const path of texts) {
    const content = await readFile(path);
    if (content.length <= 1_024) continue;
    const isSame = kept.has(`${path}.br`) && kept.has(`${path}.gz`) && brotliDecompressSync(await readFile(`${path}.br`)).equals(content) && gunzipSync(await readFile(`${path}.gz`)).equals(content);
    if (!isSame) unkept.push(relative(DIST, path));
  }
  expect(texts.length).toBeGreaterThan(100);
  expect(hostFiles.filter((path) => !kept.has(path) || kept.has(`${path}.br`) || kept.has(`${path}.gz`))).toEqual([]);
  expect(unkept).toEqual([]);
});

test('after one visit everything works with the network cut', { timeout: 2 * PATIENCE_MS }, async () => {
  const slices = (await readdir(join(DIST, 'assets'))).filter((name) => SLICE.test(`/${name}`)).length;
  const first = await open({ viewport: SMALL });
  const { page } = first;
  page.setDefaultTimeout(90_000);
  await ready(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  // On a machine without a Chinese font, rare characters are fetched for later.
  await expect.poll(() => page.evaluate(async () => (await (await caches.open(`planning-map-slices ${new URL('./', document.baseURI).href}`)).keys()).length), { timeout: 90_000 }).toBe(IS_BARE ? slices : 0);
  await drop(page, 'xinhui.pmtiles', sampleArchive({ bounds: region.districtBox }));
  await expect.poll(() => first.query()).toBe('?base=pmtiles-file');
  await expect.poll(() => page.locator('.map-credit').textContent()).toContain('样例测绘');

  await cutNetwork(first);
  await page.reload();
  await first.mapIsDrawn();
  expect(drawnShare(await first.mapPixels())).toBeGreaterThan(0.3);
  await expect.poll(() => page.locator('.map-credit').textContent()).toContain('样例测绘');
  expect(await facesOf(page, 'Planning Sans SC')).toBe(IS_BARE ? 1 : 0);

  await first.go('?view=bench');
  await page.getByRole('tab', { name: '数据' }).click();
  const workbook = { name: 'points.xlsx', mimeType: '', buffer: await readFile(join(PROJECT, 'src/readers/fixtures/good/points.xlsx')) };
  const table = { name: '村.csv', mimeType: '', buffer: Buffer.from(`名称,经度,纬度\r\n${RARE},113.02,22.42\r\n`) };
  for (const [at, file] of [workbook, table].entries()) {
    await page.locator('.own-invitation input[type=file]').setInputFiles(file);
    await expect.poll(() => page.locator('.own-import h3').textContent()).toBe(`导入 ${file.name}`);
    if (await page.locator('.own-import button[type=submit]').isDisabled()) await page.locator('.own-reading input:enabled').first().check();
    await page.locator('.own-import button[type=submit]').click();
    await expect.poll(() => page.locator('.own-layer').count()).toBe(at + 1);
  }
  await expect.poll(() => facesOf(page, 'Planning Sans Rest')).toBeGreaterThan(IS_BARE ? 0 : -1);

  await page.goto(`${site().url}?ui=print&sheet=a4-portrait`);
  await page.locator('.print-bar .primary:enabled').waitFor({ timeout: PATIENCE_MS });

  // The rest stands beside the map, and none is drawn.
  await withoutWebGl(page);
  await page.goto(`${site().url}?view=report&psg=2024/3/2&lang=zh-Hant`);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
  await page.locator('.document .digest').first().waitFor();
  await expect.poll(() => facesOf(page, 'Planning Sans TC')).toBe(IS_BARE ? 1 : 0);
  await page.getByRole('button', { name: 'EN' }).click();
  await expect.poll(() => page.title()).toBe('Xinhui Planning Map');
  for (const [view, shown] of DOCUMENTS) {
    await first.go(`?view=${view}`);
    await page.locator(shown).first().waitFor();
  }
  await first.go('?view=shortlist&cmp=fengshanhu,hub-newtown');
  await page.locator('#open-compare').click();
  await page.locator('.dossier-dialog .compare-table').waitFor();
  // Where nothing can be drawn a candidate's map says so, and is no error.
  await expect.poll(() => page.locator('.dossier-dialog .site-map.is-empty').count()).toBe(2);

  await page.goto(`${site().url}?ui=present&ch=green`);
  await page.locator('.present-card .told-promise').first().waitFor();
  await page.goto(`${site().url}?ui=kiosk`);
  await page.locator('.kiosk-story .chapter-tiles').waitFor();
  await page.goto(`${site().url}?ui=text&view=promises&theme=industry`);
  await page.locator('.promises').waitFor();
  await page.goto(site().url);
  await page.getByRole('combobox').fill('yhw');
  await page.getByRole('option').first().click();
  await expect.poll(() => page.locator('#place-heading').textContent()).toContain('银湖湾');
});

test('what the server of a hall writes into the page is kept with it', { timeout: PATIENCE_MS }, async () => {
  const hall = await runServer(PROJECT, { port: 0, isStrict: false });
  const there = await Journey.start(hall);
  try {
    const visit = await there.visit({ serviceWorkers: 'allow', ...WITHOUT_WEBGL, expectedProblems: /Failed to load resource/ });
    const { page } = visit;
    await ready(page);
    await visit.page.context().setOffline(true);
    await hall.close();
    await page.reload();
    await page.locator('.masthead').waitFor();
    expect(await page.locator('meta[name=heartbeat]').getAttribute('content')).toBe('heartbeat');
    await visit.close();
    expect(visit.unexpectedProblems()).toEqual([]);
  } finally {
    await there.stop();
  }
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
