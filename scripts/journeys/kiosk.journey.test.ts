import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cutTexts } from './cutTexts.ts';
import { useJourney } from './Journey.ts';
import { button, chapter, counter, openKiosk, pass, phase } from './openKiosk.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();

const UPRIGHT = { width: 1080, height: 1920 };
const LYING = { width: 1920, height: 1080 };
/** What a finger in a hall must meet. */
const LEAST_TARGET_PIXELS = 64;

test('the loop tells chapter after chapter, and a touch enters that very one', async () => {
  const { page } = await openKiosk(open, { address: '&view=story&ch=park-renewal' });
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
  const { page } = await openKiosk(open);
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
  const { page } = await openKiosk(open);
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
  expect(await seriousIn(page), 'kiosk: is somebody still there').toEqual([]);
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

  // A hand that starts over is asked nothing, and the map looks again where the chapter has it look.
  const zoom = () => page.evaluate(() => Number(/map=([\d.]+)/.exec(location.hash)?.[1] ?? Number.NaN));
  await expect.poll(zoom).toBeGreaterThan(0);
  const before = await zoom();
  await page.touchscreen.tap(200, 260);
  await page.clock.runFor(1_000);
  await page.getByRole('button', { name: '放大' }).click();
  await expect.poll(zoom).toBeGreaterThan(before + 0.5);
  await button(page, '重新开始').click();
  await expect.poll(() => phase(page)).toBe('loop');
  await expect.poll(() => chapter(page)).toBe('opening');
  await expect.poll(zoom).toBeLessThan(before + 0.2);
});

test('who slept through the question is not asked it: the next visitor finds the loop', async () => {
  const { page } = await openKiosk(open, { address: '&sel=daze' });
  await expect.poll(() => phase(page)).toBe('visit');
  await page.clock.fastForward(8 * 3_600_000);
  await expect.poll(() => phase(page)).toBe('loop');
  expect(await page.getByRole('alertdialog').count()).toBe(0);
  expect(new URL(page.url()).searchParams.get('sel')).toBe(null);
});

test('the loop can be stopped, and stays so until it is let go on or the hall has long been empty', async () => {
  const { page } = await openKiosk(open);
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

test.each([
  ['upright', UPRIGHT, 'zh-Hans'],
  ['upright', UPRIGHT, 'en'],
  ['lying', LYING, 'zh-Hant'],
] as const)('an %s kiosk can be read and touched by everyone (%o, %s)', async (_form, viewport, language) => {
  const visit = await openKiosk(open, { viewport, withoutMap: true, address: `&lang=${language}` });
  const { page } = visit;
  const words = { 'zh-Hans': ['找地方', '逐章看'], 'zh-Hant': ['找地方', '逐章看'], en: ['Find a place', 'Chapters'] }[language];
  const look = async (what: string) => {
    expect(await seriousIn(page), what).toEqual([]);
    expect(await cutTexts(page), what).toEqual([]);
    expect(await smallTargets(page), what).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('a[href^="http"], a[target], iframe, input[type="file"]').length), what).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight), what).toBe(true);
  };
  await look('kiosk: the loop');
  await page.touchscreen.tap(viewport.width - 200, 420);
  await page.clock.runFor(1_000);
  await look('kiosk: the opening');
  await page.locator('.chapter-tiles button').nth(3).click();
  await look('kiosk: a chapter');
  await page.locator('.told .place-link').first().click();
  await expect.poll(() => page.locator('.place-panel').count()).toBe(1);
  await look('kiosk: a place');
  await button(page, words[0] ?? '').click();
  await look('kiosk: the ways to find a place');
  await button(page, words[1] ?? '').click();
  await page.locator('.told .passage-link').first().click();
  await expect.poll(() => page.locator('.kiosk .digest').count()).toBeGreaterThan(3);
  await look('kiosk: a passage');
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
