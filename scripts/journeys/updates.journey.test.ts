import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, PROJECT, type BuiltSite } from './buildSite.ts';
import { counter, pass, passOrReload, phase } from './openKiosk.ts';
import { seriousIn } from './seriousIn.ts';
import { DIST, PATIENCE_MS, ready, useChangingSite, WITHOUT_WEBGL } from './useChangingSite.ts';
import { withoutWebGl } from './withoutWebGl.ts';

const { site, open, cutNetwork } = useChangingSite();

const region = JSON.parse(await readFile(join(PROJECT, 'seeds/region.json'), 'utf8')) as object;

const script = (page: Page) => page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '');
const plate = (page: Page) => page.locator('.update-plate');
const lookForUpdate = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

/** Whether a version is being fetched or waits. */
const comes = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.installing != null ? 'is fetched' : registration?.waiting != null ? 'waits' : 'none';
  });

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

test('half of a newer version never harms the version on the device', { timeout: PATIENCE_MS }, async () => {
  const visit = await open({ ...WITHOUT_WEBGL, expectedProblems: /Failed to load resource/ });
  const { page } = visit;
  await ready(page);
  const old = await script(page);
  await site().change(newer.dist);
  // One file fails, another is cut off on its way, and a host serves the old page with the new files.
  const before = await readFile(join(DIST, 'index.html'));
  for (const trouble of [{ of: /\/assets\/catalog-/, answer: 500 }, { of: /\/assets\/index-[^/]*\.js/, answer: 'cut' }, { of: /\/index\.html/, answer: before }] as const) {
    // What came whole of the try before is kept by the browser, too: asked for again is all of it.
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
    site().trouble = trouble;
    site().asked.length = 0;
    await lookForUpdate(page);
    await expect.poll(() => site().asked.some((path) => trouble.of.test(path)), { timeout: 60_000 }).toBe(true);
    await expect.poll(() => comes(page), { timeout: 60_000 }).toBe('none');
    expect(await plate(page).count()).toBe(0);
  }
  await cutNetwork(visit);
  await page.reload();
  await page.locator('#open-stats').click();
  await page.locator('.stats .bar').first().waitFor();
  expect(await script(page)).toBe(old);

  await site().resume();
  site().trouble = undefined;
  await page.context().setOffline(false);
  await lookForUpdate(page);
  await plate(page).waitFor({ timeout: 60_000 });
  expect(await page.title()).toBe('新会规划一张图');
});

test('a newer version is announced, taken when asked, and leaves the other windows as they are', { timeout: PATIENCE_MS }, async () => {
  const visit = await open(WITHOUT_WEBGL);
  const { page } = visit;
  await ready(page);
  const old = await script(page);
  const other = await page.context().newPage();
  await other.goto(`${site().url}?theme=industry`);
  await other.locator('.masthead').waitFor();

  await site().change(newer.dist);
  await lookForUpdate(page);
  await plate(page).waitFor({ timeout: 60_000 });
  expect(await plate(page).textContent()).toBe('地图有新版本，更新时重新载入本页。更新以后再说');
  expect(await seriousIn(page), 'offline: a newer version waits').toEqual([]);
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
  await hall.goto(`${site().url}?ui=kiosk`);
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

test('a newer version is taken by the page of a hall once nobody is there, and never in a visit', { timeout: PATIENCE_MS }, async () => {
  const visit = await open({
    waitForMap: false,
    address: '?ui=kiosk',
    before: async (page) => {
      await withoutWebGl(page.context());
      await page.clock.install();
    },
  });
  const { page } = visit;
  await ready(page);
  const old = await script(page);
  await page.mouse.click(900, 400);
  await expect.poll(() => phase(page)).toBe('visit');
  await site().change(newer.dist);
  await lookForUpdate(page);
  await expect.poll(() => comes(page), { timeout: 60_000 }).toBe('waits');
  // Somebody is there for minutes, and the version waits.
  for (let touches = 0; touches < 10; touches += 1) {
    await pass(page, 20);
    await page.mouse.click(900, 400);
  }
  expect(await phase(page)).toBe('visit');
  expect(await script(page)).toBe(old);
  // Then nobody is.
  await pass(page, 60);
  await page.clock.runFor(22_000);
  await expect.poll(() => phase(page)).toBe('loop');
  // While a chapter stands. How long a takeover and the fetching of files last is the browser's own time, which no clock of the page moves.
  const isTaken = async () => (await page.title().catch(() => undefined)) === NAME;
  const isTaking = () => page.evaluate(() => document.querySelector('.loop-bar')?.textContent?.includes('正在换上新版本') === true).catch(() => true);
  for (let looks = 0; looks < 20 && !(await isTaken()); looks += 1) {
    await page.waitForTimeout(1_500);
    if (!(await isTaking())) await passOrReload(page, 20);
  }
  await expect.poll(() => page.title().catch(() => undefined), { timeout: 60_000 }).toBe(NAME);
  expect(await counter(page)).toContain('"update"');
  await expect.poll(() => script(page)).not.toBe(old);
  await expect.poll(() => phase(page)).toBe('loop');
});
