import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cutTexts } from './cutTexts.ts';
import { useJourney, type Visit, type VisitOptions } from './Journey.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();

const UPRIGHT = { width: 1080, height: 1920 };
/** The size that an upright screen is designed at: drawn as it is, and so the soonest. */
const DESIGNED = { width: 675, height: 1200 };
const LYING = { width: 1920, height: 1080 };
/** What a finger in a hall must meet. */
const LEAST_TARGET_PIXELS = 64;
const COUNTER_KEY = 'kiosk-counter';

interface KioskOptions extends VisitOptions {
  /** What the clock of the page says when it is loaded. */
  readonly at?: Date;
}

/** The page's clock is ours from its first script on; it runs by itself until it is moved. Its own timeline is no more: what stands on a drawn map tells of it. */
async function kiosk({ at, address = '', before, withoutMap = false, waitForMap = !withoutMap, ...rest }: KioskOptions = {}): Promise<Visit> {
  const visit = await open({
    withoutMap,
    waitForMap: false,
    viewport: DESIGNED,
    hasTouch: true,
    ...rest,
    address: `?ui=kiosk${address}`,
    before: async (page) => {
      await page.clock.install(at === undefined ? {} : { time: at });
      await before?.(page);
    },
  });
  await visit.page.locator('.kiosk, .failure, [role="alert"]').first().waitFor();
  if (waitForMap) await visit.page.locator('.legend').waitFor({ state: 'attached', timeout: 90_000 });
  return visit;
}

const attribute = (name: string) => (page: Page) => page.locator('.kiosk').getAttribute(name);
const phase = attribute('data-phase');
const chapter = attribute('data-chapter');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const counter = (page: Page) => page.evaluate((key) => localStorage.getItem(key), COUNTER_KEY);

/** As if nobody had come: in steps that no page takes for a sleep. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 20) await page.clock.fastForward(Math.min(20, left) * 1_000);
}

test('the loop tells chapter after chapter, and a touch enters that very one', async () => {
  const { page } = await kiosk({ address: '&view=story&ch=park-renewal' });
  await expect.poll(() => chapter(page)).toBe('park-renewal');
  expect(await phase(page)).toBe('loop');
  await pass(page, 36);
  await expect.poll(() => chapter(page)).toBe('hundred-thousand');
  expect(new URL(page.url()).searchParams.get('ch')).toBe('hundred-thousand');

  // On the map, where a touch would else choose a place.
  await page.touchscreen.tap(200, 260);
  await expect.poll(() => phase(page)).toBe('visit');
  expect(await chapter(page)).toBe('hundred-thousand');
  await page.clock.runFor(1_000);
  expect(await page.locator('.place-panel').count()).toBe(0);

  // From the chapter to a place, its passage, and back.
  await page.locator('.told .place-link').first().click();
  await expect.poll(() => page.locator('.place-panel h2').textContent()).toBe('会城街道');
  await page.locator('.place-panel .passage-link').first().click();
  await expect.poll(() => page.locator('.kiosk .digest').count()).toBeGreaterThan(3);
  await button(page, '返回').click();
  await expect.poll(() => chapter(page)).toBe('hundred-thousand');
  await button(page, '下一章').click();
  await expect.poll(() => chapter(page)).toBe('urban-renewal');
});

test('a place is found by the initials of its name, with nothing but the screen', async () => {
  const { page } = await kiosk();
  await page.touchscreen.tap(200, 260);
  await button(page, '找地方').click();
  for (const letter of 'YHW') await button(page, `字母 ${letter}`).click();
  await expect.poll(() => page.locator('.find-list .place').allTextContents()).toEqual([expect.stringContaining('银湖湾滨海新区'), expect.stringContaining('红树林湿地公园')]);
  await button(page, '退格').click();
  expect(await page.locator('.find-typed strong').textContent()).toBe('Y H');
  await button(page, '清空').click();
  await expect.poll(() => page.locator('.find-list .place').count()).toBeGreaterThan(100);
  await page.locator('.find-panel .theme').nth(8).click();
  await expect.poll(() => page.locator('.find-list .place').count()).toBeLessThan(40);
  await page.locator('.find-list .place').first().click();
  await expect.poll(() => page.locator('.place-panel').count()).toBe(1);
  // Back to the chapters, the map shows theirs again.
  await button(page, '逐章看').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('theme')).toBe(null);
});

test('nobody left: it asks, waits, and forgets all that the visitor made but what was counted', async () => {
  const { page } = await kiosk();
  await page.touchscreen.tap(200, 260);
  await button(page, 'EN').click();
  await expect.poll(() => page.locator('.kiosk-nav').textContent()).toContain('Find a place');
  await button(page, 'Find a place').click();
  await button(page, 'Letter D').click();
  await page.evaluate(() => {
    localStorage.setItem('planning-map-preferences', '{"appearance":"dark"}');
    localStorage.setItem('planning-map-table', '{}');
  });

  await pass(page, 40);
  expect(await phase(page)).toBe('visit');
  await pass(page, 22);
  await expect.poll(() => page.getByRole('alertdialog').textContent()).toMatch(/Still there\?.*1\d|20/);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go on looking');
  expect(await seriousIn(page)).toEqual([]);
  await button(page, 'Go on looking').click();
  await expect.poll(() => phase(page)).toBe('visit');
  expect(await page.locator('.find-typed strong').textContent()).toBe('D');

  await pass(page, 62);
  await expect.poll(() => phase(page)).toBe('warning');
  // Second by second: nobody could answer what passes in one leap.
  await page.clock.runFor(21_000);
  await expect.poll(() => phase(page)).toBe('loop');
  await expect.poll(() => page.locator('.loop-invitation').textContent()).toContain('轻触屏幕');
  await expect.poll(() => chapter(page)).toBe('opening');
  expect(new URL(page.url()).search).toBe('?view=story&ch=opening&ui=kiosk');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('planning-map-table'))).toBe(null);
  expect(await page.evaluate(() => document.documentElement.dataset['appearance'])).toBe('light');
  const counted = await counter(page);
  expect(counted).toContain('"visit"');
  expect(counted).toContain('"en"');
  expect(counted).toContain('"timeout"');

  // A hand that starts over is asked nothing.
  await page.touchscreen.tap(200, 260);
  await button(page, '下一章').click();
  await button(page, '重新开始').click();
  await expect.poll(() => phase(page)).toBe('loop');
  await expect.poll(() => chapter(page)).toBe('opening');
});

test('who slept through the question is not asked it: the next visitor finds the loop', async () => {
  const { page } = await kiosk({ address: '&sel=daze' });
  await expect.poll(() => phase(page)).toBe('visit');
  await page.clock.fastForward(8 * 3_600_000);
  await expect.poll(() => phase(page)).toBe('loop');
  expect(await page.getByRole('alertdialog').count()).toBe(0);
  expect(new URL(page.url()).searchParams.get('sel')).toBe(null);
});

test('the loop can be stopped, and stays so until it is let go on or the hall has long been empty', async () => {
  const { page } = await kiosk();
  await button(page, '暂停').click();
  await expect.poll(() => button(page, '继续播放').count()).toBe(1);
  expect(await phase(page)).toBe('loop');
  await pass(page, 120);
  expect(await chapter(page)).toBe('opening');
  await button(page, '继续播放').click();
  await pass(page, 36);
  await expect.poll(() => chapter(page)).toBe('shenjiang');
  await button(page, '暂停').click();
  await pass(page, 300);
  await expect.poll(() => chapter(page)).toBe('industry');
});

test('at night, when nobody is there, it loads itself anew, once; never in a visit', async () => {
  const { page } = await kiosk({ at: new Date(2026, 2, 1, 3, 0) });
  const loads: number[] = [];
  page.on('load', () => loads.push(loads.length));
  await page.touchscreen.tap(200, 260);
  for (let minute = 0; minute < 40; minute += 1) {
    await page.clock.fastForward(25_000);
    await page.touchscreen.tap(200, 40);
    await page.clock.fastForward(25_000);
    await page.touchscreen.tap(200, 40);
  }
  expect(await phase(page)).toBe('visit');
  expect(loads).toEqual([]);
  await button(page, '重新开始').click();
  await pass(page, 40);
  await expect.poll(() => loads.length).toBe(1);
  await expect.poll(() => phase(page)).toBe('loop');
  expect(await counter(page)).toContain('"night"');
  await page.locator('.legend').waitFor({ state: 'attached', timeout: 90_000 });
  await pass(page, 1_200);
  expect(loads.length).toBe(1);
});

test('a drawing context that is taken away at any moment comes back, and the visit goes on', async () => {
  const { page } = await kiosk({ address: '&view=story&ch=green', expectedProblems: /CONTEXT_LOST|context/i });
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
  const { page } = await kiosk({ expectedProblems: /on purpose/ });
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
  expect(await seriousIn(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: /CSV/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  // It closes itself before a visitor finds it.
  await pass(page, 140);
  await expect.poll(() => panel.count()).toBe(0);
});

test('a part of the page that cannot be read is fetched again though nobody presses a button', async () => {
  let isMended = false;
  const { page } = await kiosk({
    waitForMap: false,
    expectedProblems: /story-|Failed to load/,
    before: (each) => each.route(/\/story-[^/]*\.json$/, (route) => (isMended ? route.continue() : route.abort())),
  });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('重试');
  isMended = true;
  await page.clock.fastForward(61_000);
  await expect.poll(() => page.locator('.kiosk-story').count(), { timeout: 60_000 }).toBe(1);
});

test.each([
  ['upright', UPRIGHT, 'zh-Hans'],
  ['upright', UPRIGHT, 'en'],
  ['lying', LYING, 'zh-Hant'],
] as const)('an %s kiosk can be read and touched by everyone (%o, %s)', async (_form, viewport, language) => {
  const visit = await kiosk({ viewport, withoutMap: true, address: `&lang=${language}` });
  const { page } = visit;
  const words = { 'zh-Hans': ['找地方', '逐章看'], 'zh-Hant': ['找地方', '逐章看'], en: ['Find a place', 'Chapters'] }[language];
  const look = async (what: string) => {
    expect(await seriousIn(page), what).toEqual([]);
    expect(await cutTexts(page), what).toEqual([]);
    expect(await smallTargets(page), what).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('a[href^="http"], a[target], iframe, input[type="file"]').length), what).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight), what).toBe(true);
  };
  await look('the loop');
  await page.touchscreen.tap(viewport.width - 200, 420);
  await page.clock.runFor(1_000);
  await look('the opening');
  await page.locator('.chapter-tiles button').nth(3).click();
  await look('a chapter');
  await page.locator('.told .place-link').first().click();
  await expect.poll(() => page.locator('.place-panel').count()).toBe(1);
  await look('a place');
  await button(page, words[0] ?? '').click();
  await look('the ways to find a place');
  await button(page, words[1] ?? '').click();
  await page.locator('.told .passage-link').first().click();
  await expect.poll(() => page.locator('.kiosk .digest').count()).toBeGreaterThan(3);
  await look('a passage');
  // What a browser offers beside the page is out of reach.
  const prevented = await page.evaluate(() =>
    ['contextmenu', 'selectstart', 'dragstart', 'drop'].map((name) => !document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }))),
  );
  expect(prevented).toEqual([true, true, true, true]);
});

/** Buttons and links that are smaller than a finger, but for links within a line of text. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const shown = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, [role="button"]')].filter(
      (element) => element.checkVisibility() && element.closest('[inert], .visually-hidden') === null && getComputedStyle(element).display !== 'inline',
    );
    return shown
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < least - 0.5 || height < least - 0.5);
      })
      .map((element) => `${element.className}: ${element.textContent ?? ''}`.slice(0, 60));
  }, LEAST_TARGET_PIXELS);
}
