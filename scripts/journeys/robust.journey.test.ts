/** What the page does where the map is lost, or cannot be drawn at all. */
import { expect, test } from 'vitest';
import { useJourney, type Visit } from './Journey.ts';
import { withoutWebGl } from './withoutWebGl.ts';
import { drawnShare, differingPixels } from './pixels.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();
const SMALL = { width: 960, height: 600 };
/** For tests that draw the map several times, in software. */
const LONG_MS = 300_000;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Takes the context away as a driver does. The browser itself gives it back to nobody: the map has to help itself. */
async function loseContext({ page }: Visit): Promise<void> {
  await page.evaluate(() => {
    performance.clearMarks('map-drawn');
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
}

test('a lost context is restored with the view as it was, twice in a row', { timeout: LONG_MS }, async () => {
  const address = '?theme=park-renewal&sel=fengshanhu#map=11.3/22.31/113.06/24/30';
  const visit = await open({ address, viewport: SMALL, reducedMotion: 'reduce' });
  const { page } = visit;
  await page.locator('.maplibregl-canvas').focus();
  const before = { url: page.url(), pixels: await visit.mapPixels() };
  expect(drawnShare(before.pixels)).toBeGreaterThan(0.2);
  for (const time of ['first', 'second']) {
    await loseContext(visit);
    await expect.poll(() => page.locator('.stage-status').textContent(), { message: time }).toBe('地图正在恢复…');
    await visit.mapIsDrawn();
    await expect.poll(() => page.locator('.stage-status').textContent(), { message: time }).toBe('');
    expect(page.url()).toBe(before.url);
    expect(await page.locator('.maplibregl-canvas').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('maplibregl-canvas');
    const share = async () => differingPixels(before.pixels, await visit.mapPixels()) / (before.pixels.width * before.pixels.height);
    await expect.poll(share, { message: time }).toBeLessThan(0.005);
  }
});

test('a context that is lost again and again is given up after three attempts, and a person can ask for another', { timeout: LONG_MS }, async () => {
  const visit = await open({ ...PHONE, address: '?theme=green', waitForMap: false });
  const { page } = visit;
  for (let loss = 0; loss < 4; loss += 1) {
    await page.waitForFunction(() => document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2')?.isContextLost() === false);
    await loseContext(visit);
  }
  const alert = page.locator('.stage').getByRole('alert');
  await expect.poll(() => alert.textContent()).toContain('地图几次恢复都没有成功');
  expect(await page.locator('.maplibregl-canvas').count()).toBe(0);
  expect(await seriousIn(page), 'stage: a map that is not restored').toEqual([]);
  await page.locator('.place-list .place').first().click();
  await expect.poll(() => visit.query()).toMatch(/&sel=/);
  await alert.getByRole('button', { name: '重试' }).click();
  await visit.mapIsDrawn();
  await expect.poll(() => alert.count()).toBe(0);
  expect(await page.locator('.maplibregl-canvas').count()).toBe(1);

  // A page that slept while its context was taken hears of it by no event of its own.
  await page.evaluate(() => addEventListener('webglcontextlost', (event) => event.stopImmediatePropagation(), { capture: true, once: true }));
  await loseContext(visit);
  await page.waitForFunction(() => document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2')?.isContextLost() === true);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await visit.mapIsDrawn();
  expect(drawnShare(await visit.mapPixels())).toBeGreaterThan(0.1);
});

test.each([
  ['desktop', {}],
  ['phone', PHONE],
] as const)('without WebGL 2 a %s says why there is no map, and everything else works', async (device, options) => {
  const visit = await open({ ...options, waitForMap: false, before: withoutWebGl });
  const { page } = visit;
  const why = page.locator('.no-map');
  await expect.poll(() => why.textContent()).toMatch(/WebGL 2.*更新.*硬件加速/s);
  expect(await why.isVisible()).toBe(true);
  for (const furniture of ['.legend', '.map-buttons', '.map-note', '.map-credit']) expect(await page.locator(furniture).count(), furniture).toBe(0);
  expect(await seriousIn(page), 'stage: no WebGL').toEqual([]);

  await page.locator('#theme-shenjiang').click();
  await expect.poll(() => visit.query()).toBe('?theme=shenjiang');
  await page.locator('.place-list .place').first().click();
  await page.locator('.place-panel .passage .passage-link').first().click();
  await expect.poll(() => visit.query()).toMatch(/view=report&psg=2024/);
  await page.locator('.digest.is-open').waitFor();
  await page.locator('.view-switch button').nth(2).click();
  await expect.poll(() => page.locator('.promise').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await seriousIn(page), 'promises: without a map').toEqual([]);
  // A phone's page is the text edition already.
  if (device === 'desktop') await why.getByRole('link').click();
  await expect.poll(() => page.locator('.app.without-map').count()).toBe(1);
  // What cannot draw is not fetched.
  expect(visit.requests.filter((url) => url.includes('PlanningMap'))).toEqual([]);
});

test('where the code of the map cannot be read, the page says so and the list works', async () => {
  const { page } = await open({
    waitForMap: false,
    expectedProblems: /PlanningMap|ERR_FAILED/,
    before: (each) => each.route(/PlanningMap-.*\.js/, (route) => route.abort()),
  });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('没能读到：地图');
  await page.locator('.place-list').getByRole('button', { name: '凤山湖园区' }).click();
  await expect.poll(() => page.locator('#place-heading').textContent()).toBe('凤山湖园区');
});
