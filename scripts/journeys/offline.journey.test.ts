import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SLICE } from '../../src/offline/worker/slices.ts';
import { sampleArchive } from '../bases/testing/sampleArchive.ts';
import { runServer } from '../kiosk/runServer.ts';
import { PROJECT, buildSite, type BuiltSite } from './buildSite.ts';
import { ChangingSite } from './ChangingSite.ts';
import { IS_BARE, Journey, type Visit, type VisitOptions } from './Journey.ts';
import { drawnShare } from './pixels.ts';
import { seriousIn } from './seriousIn.ts';
import { withoutWebGl } from './withoutWebGl.ts';

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
  await site.resume();
});
afterEach(async () => {
  const done = visits.splice(0);
  await Promise.all(done.map((visit) => visit.close()));
  const problems = done.flatMap((visit) => visit.unexpectedProblems());
  if (problems.length > 0) throw new Error(problems.join('\n'));
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

/** A picture of the map in software is drawn sooner. */
const SMALL = { width: 920, height: 640 };

/** Page, code, data, fonts and texts of every language, gzip as a static host sends them; a map archive by choice is apart. */
const LIMIT_BYTES = 3_000_000;

/** In no name of the plan, and so not in the page's own font. */
const RARE = '塱头埗';

/** A browser without WebGL: what stands beside the map is there at once. Requests that the service worker answers cannot be held up. */
const WITHOUT_WEBGL: VisitOptions = { waitForMap: false, before: (page) => withoutWebGl(page.context()) };

const isReady = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
const ready = (page: Page) => expect.poll(() => isReady(page), { timeout: 60_000 }).toBe(true);
const script = (page: Page) => page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '');
const facesOf = (page: Page, family: string) => page.evaluate((name) => [...document.fonts].filter((face) => face.family.includes(name) && face.status === 'loaded').length, family);
const plate = (page: Page) => page.locator('.update-plate');
const lookForUpdate = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

/** Whether a version is being fetched or waits. */
const comes = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.installing != null ? 'is fetched' : registration?.waiting != null ? 'waits' : 'none';
  });

async function cutNetwork(visit: Visit): Promise<void> {
  await visit.page.context().setOffline(true);
  await site.stop();
}

test('all that the page may fetch is kept, but for what few need, and is at most 3 MB on its way', async () => {
  const worker = await readFile(join(DIST, 'serviceWorker.js'), 'utf8');
  const kept = new Set([...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url));
  const files = (await readdir(DIST, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map(({ name, parentPath }) => relative(DIST, join(parentPath, name)).split(sep).join('/'));
  expect(paths.filter((path) => !kept.has(path) && !SLICE.test(`/${path}`))).toEqual(['serviceWorker.js']);
  expect([...kept].filter((path) => SLICE.test(`/${path}`))).toEqual([]);
  let bytes = gzipSync(worker).length;
  for (const path of kept) {
    const content = await readFile(join(DIST, path));
    bytes += /\.(?:woff2|png)$/.test(path) ? content.length : gzipSync(content).length;
  }
  console.info(`first load with all that is kept: ${(bytes / 1e6).toFixed(2)} MB`);
  expect(bytes).toBeLessThan(LIMIT_BYTES);
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

  await page.goto(`${site.url}?ui=print&sheet=a4-portrait`);
  await page.locator('.print-bar .primary:enabled').waitFor({ timeout: PATIENCE_MS });

  // The rest stands beside the map, and none is drawn.
  await withoutWebGl(page);
  await page.goto(`${site.url}?view=report&psg=2024/3/2&lang=zh-Hant`);
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

  await page.goto(`${site.url}?ui=text&view=promises&theme=industry`);
  await page.locator('.promises').waitFor();
  await page.goto(site.url);
  await page.getByRole('combobox').fill('yhw');
  await page.getByRole('option').first().click();
  await expect.poll(() => page.locator('#place-heading').textContent()).toContain('银湖湾');
});

describe('a newer version', () => {
  let newer: BuiltSite;
  const NAME = '新会规划一张图（新）';
  beforeAll(async () => {
    const seeds = await mkdtemp(join(tmpdir(), 'newer-'));
    await mkdir(join(seeds, 'seeds'));
    await writeFile(join(seeds, 'seeds/region.json'), JSON.stringify({ ...region, title: { 'zh-Hans': NAME, en: 'Xinhui Planning Map, new' } }));
    newer = await buildSite([PROJECT, seeds]);
    await rm(seeds, { recursive: true });
  }, PATIENCE_MS);
  afterAll(() => newer?.remove());

  test('half of it never harms the version on the device', { timeout: PATIENCE_MS }, async () => {
    const visit = await open({ ...WITHOUT_WEBGL, expectedProblems: /Failed to load resource/ });
    const { page } = visit;
    await ready(page);
    const old = await script(page);
    await site.change(newer.dist);
    // One file fails, another is cut off on its way, and a host serves the old page with the new files.
    const before = await readFile(join(DIST, 'index.html'));
    for (const trouble of [{ of: /\/assets\/catalog-/, answer: 500 }, { of: /\/assets\/index-[^/]*\.js/, answer: 'cut' }, { of: /\/index\.html/, answer: before }] as const) {
      site.trouble = trouble;
      site.asked.length = 0;
      await lookForUpdate(page);
      await expect.poll(() => site.asked.some((path) => trouble.of.test(path)), { timeout: 60_000 }).toBe(true);
      await expect.poll(() => comes(page), { timeout: 60_000 }).toBe('none');
      expect(await plate(page).count()).toBe(0);
    }
    await cutNetwork(visit);
    await page.reload();
    await page.locator('#open-stats').click();
    await page.locator('.stats .bar').first().waitFor();
    expect(await script(page)).toBe(old);

    await site.resume();
    site.trouble = undefined;
    await page.context().setOffline(false);
    await lookForUpdate(page);
    await plate(page).waitFor({ timeout: 60_000 });
    expect(await page.title()).toBe('新会规划一张图');
  });

  test('is announced, taken when asked, and leaves the other windows as they are', { timeout: PATIENCE_MS }, async () => {
    const visit = await open(WITHOUT_WEBGL);
    const { page } = visit;
    await ready(page);
    const old = await script(page);
    const other = await page.context().newPage();
    await other.goto(`${site.url}?theme=industry`);
    await other.locator('.masthead').waitFor();

    await site.change(newer.dist);
    await lookForUpdate(page);
    await plate(page).waitFor({ timeout: 60_000 });
    expect(await plate(page).textContent()).toBe('地图有新版本，更新时重新载入本页。更新以后再说');
    expect(await seriousIn(page)).toEqual([]);
    for (const button of await plate(page).locator('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: 'EN' }).click();
    await expect.poll(() => plate(page).textContent()).toContain('A new version is ready.');
    await plate(page).getByRole('button', { name: 'Not now' }).click();
    await expect.poll(() => plate(page).count()).toBe(0);

    // Neither a reload nor another visit takes it.
    await page.reload();
    await plate(page).waitFor();
    expect(await script(page)).toBe(old);
    await expect.poll(() => plate(other).count()).toBe(1);

    // Nobody in a hall is asked; it takes it by itself, but not so soon.
    const hall = await page.context().newPage();
    await hall.goto(`${site.url}?ui=kiosk`);
    await hall.locator('.update-line').waitFor({ state: 'attached' });
    await expect.poll(() => comes(hall)).toBe('waits');
    expect(await plate(hall).count()).toBe(0);
    await hall.close();

    await plate(page).getByRole('button', { name: 'Update' }).click();
    await expect.poll(() => page.title()).toBe('Xinhui Planning Map, new');
    await expect.poll(() => script(page)).not.toBe(old);

    // Its own files are gone from the server, and it has never opened this before.
    await expect.poll(() => plate(other).textContent()).toContain('另一窗口已更新，本页仍是旧版本，可继续使用。');
    await other.locator('#open-stats').click();
    await other.locator('.stats .bar').first().waitFor();
    expect(await script(other)).toBe(old);

    // With the last of the old windows their files go.
    const isKept = () => page.evaluate(async (url) => (await caches.match(url)) !== undefined, old);
    await lookForUpdate(page);
    await page.waitForTimeout(3_000);
    expect(await isKept()).toBe(true);
    await other.close();
    await expect.poll(async () => ((await lookForUpdate(page)) ? await isKept() : undefined), { timeout: 30_000, interval: 1_000 }).toBe(false);
  });

  test('is taken by the page of a hall once nobody is there, and never in a visit', { timeout: PATIENCE_MS }, async () => {
    const visit = await open({
      waitForMap: false,
      address: '?ui=kiosk',
      before: async (page) => {
        await withoutWebGl(page.context());
        await page.clock.install();
      },
    });
    const { page } = visit;
    const phase = () => page.locator('.kiosk').getAttribute('data-phase');
    await ready(page);
    const old = await script(page);
    await page.mouse.click(900, 400);
    await expect.poll(phase).toBe('visit');
    await site.change(newer.dist);
    await lookForUpdate(page);
    await expect.poll(() => comes(page), { timeout: 60_000 }).toBe('waits');
    // Somebody is there for minutes, and the version waits.
    for (let touches = 0; touches < 10; touches += 1) {
      await page.clock.fastForward(20_000);
      await page.mouse.click(900, 400);
    }
    expect(await phase()).toBe('visit');
    expect(await script(page)).toBe(old);
    // Then nobody is.
    for (let waited = 0; waited < 60; waited += 20) await page.clock.fastForward(20_000);
    await page.clock.runFor(22_000);
    await expect.poll(phase).toBe('loop');
    // Between two chapters; a page without a map may first have loaded itself anew, and then waits a little longer.
    const later = async () => {
      await page.clock.fastForward(20_000).catch(() => undefined);
      return page.title().catch(() => undefined);
    };
    await expect.poll(later, { timeout: 90_000, interval: 300 }).toBe(NAME);
    await expect.poll(() => script(page)).not.toBe(old);
    await expect.poll(phase).toBe('loop');
  });
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
