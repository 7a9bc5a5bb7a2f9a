import { expect, test } from 'vitest';
import { useJourney } from './Journey.ts';
import { button, chapter, counter, DESIGNED, mapStands, openKiosk, pass, passOrReload, phase } from './openKiosk.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();

test('at night, when nobody is there, it loads itself anew, once; never in a visit', async () => {
  const { page } = await openKiosk(open, { at: new Date(2026, 2, 1, 3, 18) });
  const loads: number[] = [];
  page.on('load', () => loads.push(loads.length));
  await page.touchscreen.tap(200, 260);
  for (let touches = 0; touches < 34; touches += 2) {
    await page.clock.fastForward(25_000);
    await page.touchscreen.tap(200, 40);
    await page.clock.fastForward(25_000);
    await page.touchscreen.tap(200, 40);
  }
  expect(await phase(page)).toBe('visit');
  expect(loads).toEqual([]);
  await button(page, '重新开始').click();
  await passOrReload(page, 40);
  await expect.poll(() => loads.length).toBe(1);
  await expect.poll(() => phase(page)).toBe('loop');
  expect(await counter(page)).toContain('"night"');
  await mapStands(page);
  await pass(page, 1_200);
  expect(loads.length).toBe(1);
});

test('a drawing context that is taken away at any moment comes back, and the visit goes on', async () => {
  const { page } = await openKiosk(open, { address: '&view=story&ch=green', expectedProblems: /CONTEXT_LOST|context/i });
  const lose = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      canvas?.setAttribute('data-lost', '');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  const drawnAgain = async () => {
    await page.locator('.maplibregl-canvas:not([data-lost])').waitFor({ timeout: 90_000 });
    await expect.poll(() => page.locator('.stage-status').textContent(), { timeout: 90_000 }).toBe('');
    expect(await page.locator('.maplibregl-canvas').count()).toBe(1);
  };
  // In the loop, between two chapters.
  await pass(page, 36);
  await lose();
  await drawnAgain();
  expect(await phase(page)).toBe('loop');
  expect(await chapter(page)).toBe('livelihood');
  // With a place open.
  await page.touchscreen.tap(200, 260);
  await page.clock.runFor(1_000);
  await page.locator('.told .place-link').first().click();
  await expect.poll(() => page.locator('.place-panel').count()).toBe(1);
  await lose();
  await drawnAgain();
  expect(await phase(page)).toBe('visit');
  expect(await page.locator('.place-panel').count()).toBe(1);
});

test('an error ends in the loop and is told to the operator, and the page is never blank', async () => {
  const { page } = await openKiosk(open, { expectedProblems: /on purpose/ });
  await page.touchscreen.tap(200, 260);
  await expect.poll(() => phase(page)).toBe('visit');
  await page.evaluate(() => queueMicrotask(() => {
      throw new Error('on purpose');
    }));
  await page.clock.runFor(1_500);
  await expect.poll(() => phase(page)).toBe('loop');
  expect(await page.locator('.kiosk-story h2').count()).toBe(1);

  // The gesture: the upper corners by turns, three times each.
  for (let tap = 0; tap < 3; tap += 1) {
    await page.touchscreen.tap(20, 20);
    await page.touchscreen.tap(DESIGNED.width - 8, 20);
  }
  const panel = page.getByRole('dialog');
  await expect.poll(() => panel.textContent()).toContain('on purpose');
  expect(await panel.textContent()).toContain('2026年11月23日');
  expect(await seriousIn(page), 'kiosk: the operator’s panel').toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: /CSV/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  // It closes itself before a visitor finds it.
  await pass(page, 140);
  await expect.poll(() => panel.count()).toBe(0);
});

test('a part of the page that cannot be read is fetched again though nobody presses a button', async () => {
  let isMended = false;
  const { page } = await openKiosk(open, {
    waitForMap: false,
    expectedProblems: /story-|Failed to load/,
    before: (each) => each.route(/\/story-[^/]*\.json$/, (route) => (isMended ? route.continue() : route.abort())),
  });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('重试');
  isMended = true;
  await page.clock.fastForward(61_000);
  await expect.poll(() => page.locator('.kiosk-story').count(), { timeout: 60_000 }).toBe(1);
});

