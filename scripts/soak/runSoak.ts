/** Drives one page of the kiosk through chapters, touches and lost contexts, and measures what it leaves behind. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { KioskSettings } from '../../src/domain/kiosk/KioskSettings.ts';
import type { Story } from '../../src/domain/story/Story.ts';
import { WATCH_CONTEXTS, type SoakWatch } from './watchContexts.ts';

export interface SoakOptions {
  readonly browser: Browser;
  readonly url: string;
  /** How many chapters are to be shown. */
  readonly chapters: number;
  readonly tell: (line: string) => void;
}

export interface Measurement {
  readonly minutes: number;
  readonly chapters: number;
  readonly touches: number;
  readonly lost: number;
  /** At rest in one and the same chapter, after the collector of garbage was asked to run. Compiled code is in it, and grows at first. */
  readonly heapMegabytes: number;
  readonly elements: number;
  readonly listeners: number;
  readonly contextsLive: number;
  readonly contextsMade: number;
}

/** Small, so that frames are many on a machine that draws in software. */
const VIEWPORT = { width: 360, height: 640 };
const DWELL_SECONDS = 0.1;
const HURRIED: Partial<KioskSettings> = { idleSeconds: 2, warningSeconds: 2, pauseSeconds: 120 };
const MOST_TOUCHES = 6;
const EMPTY_MS = 60_000;
const MEASURE_EVERY_MS = 60_000;
/** Wider apart than what the page forgives within a minute. */
const LOSE_EVERY_MS = 25_000;
/** The story may have been left for so long, and not longer. */
const RESTORED_WITHIN_MS = 60_000;
const STUCK_AFTER_MS = 180_000;
/** What a chapter shows is then drawn. */
const REST_MS = 4_000;
/** What one map takes: MapLibre and deck.gl draw into the same context. */
const CONTEXTS_AT_REST = 1;
const MOST_GROWTH = 0.25;

export async function runSoak({ browser, url, chapters, tell }: SoakOptions): Promise<{ readonly measurements: readonly Measurement[]; readonly problems: readonly string[] }> {
  // Jumps in the place of flights, which at this pace would never end on a machine that draws in software.
  const context = await browser.newContext({ viewport: VIEWPORT, hasTouch: true, serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const problems = watch(page);
  await page.addInitScript(WATCH_CONTEXTS);
  await hurry(page);
  await page.goto(`${url}?ui=kiosk`);
  await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, { timeout: 120_000 });
  const started = await page.evaluate(() => performance.timeOrigin);
  const cdp = await context.newCDPSession(page);
  const began = Date.now();
  const counts = { touches: 0, lost: 0 };
  const measurements: Measurement[] = [];
  const chapter = (await page.locator('.kiosk').getAttribute('data-chapter')) ?? '';
  const measure = async () => {
    if (!(await stopAt(page, chapter))) problems.push(`${chapter} did not come again to be measured in`);
    const now = { minutes: Math.round((Date.now() - began) / 6_000) / 10, ...counts, ...(await measured(page, cdp)) };
    measurements.push(now);
    tell(Object.entries(now).map(([name, value]) => `${name} ${value}`).join(' · '));
    await goOn(page);
    return now;
  };
  let last = await measure();
  let [measuredAt, lostAt, advancedAt] = [Date.now(), Date.now(), Date.now()];
  while (last.chapters < chapters) {
    // A visitor comes, touches what comes under his fingers, and is gone; for a while nobody is there.
    for (let left = Math.ceil(Math.random() * MOST_TOUCHES); left > 0; left -= 1) {
      await touch(page).catch((error: unknown) => problems.push(`a touch: ${String(error)}`));
      counts.touches += 1;
      await pause(Math.random() * 500);
    }
    await pause(EMPTY_MS * Math.random());
    if (Date.now() - lostAt > LOSE_EVERY_MS * (1 + Math.random())) {
      counts.lost += await page.evaluate(() => (globalThis as unknown as { soakWatch: SoakWatch }).soakWatch.lose());
      if (!(await isRestored(page))) problems.push('a map that was lost did not come back');
      lostAt = Date.now();
    }
    if (Date.now() - measuredAt > MEASURE_EVERY_MS) {
      const before = last.chapters;
      last = await measure();
      measuredAt = Date.now();
      if (last.chapters > before) advancedAt = Date.now();
      if (Date.now() - advancedAt > STUCK_AFTER_MS) {
        problems.push('the story stands still');
        break;
      }
    }
  }
  last = await measure();
  if ((await page.evaluate(() => performance.timeOrigin)) !== started) problems.push('the page was loaded anew');
  if (last.contextsLive !== CONTEXTS_AT_REST) problems.push(`${last.contextsLive} live drawing contexts, designed are ${CONTEXTS_AT_REST}`);
  const settled = measurements[Math.min(2, measurements.length - 1)] ?? last;
  const growth = last.heapMegabytes / settled.heapMegabytes - 1;
  tell(`heap ${settled.heapMegabytes} MB after ${settled.minutes} min, ${last.heapMegabytes} MB at the end: ${growth >= 0 ? '+' : ''}${Math.round(growth * 100)} %`);
  if (growth > MOST_GROWTH) problems.push(`the heap grew by ${Math.round(growth * 100)} %`);
  await context.close();
  return { measurements, problems };
}

/** In a hurry the map would never come to rest: the loop is stopped until the new one stands. */
async function isRestored(page: Page): Promise<boolean> {
  for (const began = Date.now(); Date.now() - began < RESTORED_WITHIN_MS; ) {
    const state = await page.evaluate(() => {
      const { soakWatch } = globalThis as unknown as { soakWatch: SoakWatch };
      document.querySelector<HTMLElement>('.is-loop .loop-bar:not([data-paused]) .kiosk-button')?.click();
      return soakWatch.live() === 1 && document.querySelector('.stage-status')?.textContent === '' ? 'restored' : 'lost';
    });
    if (state === 'restored') {
      await goOn(page);
      return true;
    }
    await pause(500);
  }
  return false;
}

/** False where the loop does not come to that chapter in time. */
async function stopAt(page: Page, chapter: string): Promise<boolean> {
  const isStopped = page.waitForFunction(
    (wanted) => {
      if (document.querySelector<HTMLElement>('.kiosk.is-loop')?.dataset['chapter'] !== wanted) return false;
      document.querySelector<HTMLElement>('.loop-bar:not([data-paused]) .kiosk-button')?.click();
      return true;
    },
    chapter,
    { timeout: STUCK_AFTER_MS },
  );
  if (!(await isStopped.then(() => true, () => false))) return false;
  await pause(REST_MS);
  return true;
}

function goOn(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelector<HTMLElement>('.loop-bar[data-paused] .kiosk-button')?.click());
}

/** Console errors and what nobody caught; a context that is taken away is told by the browser, too. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('crash', () => problems.push('the page crashed'));
  return problems;
}

/** The same story and settings, only in a hurry. */
async function hurry(page: Page): Promise<void> {
  await page.route(/\/story-[^/]*\.json$/, async (route) => {
    const story = (await (await route.fetch()).json()) as Story;
    await route.fulfill({ json: { chapters: story.chapters.map((chapter) => ({ ...chapter, dwellSeconds: DWELL_SECONDS })) } satisfies Story });
  });
  await page.route(/\/kiosk-[^/]*\.json$/, async (route) => {
    const settings = (await (await route.fetch()).json()) as KioskSettings;
    await route.fulfill({ json: { ...settings, ...HURRIED } satisfies KioskSettings });
  });
}

function anywhere(): { readonly x: number; readonly y: number } {
  return { x: Math.random() * VIEWPORT.width, y: Math.random() * VIEWPORT.height };
}

/** A tap anywhere, or a hand that drags across the map. */
async function touch(page: Page): Promise<void> {
  const from = anywhere();
  if (Math.random() < 0.8) {
    await page.touchscreen.tap(from.x, from.y);
    return;
  }
  const to = anywhere();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function measured(page: Page, cdp: CDPSession): Promise<Omit<Measurement, 'minutes' | 'touches' | 'lost'>> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
  const seen = await page.evaluate(() => {
    const { soakWatch } = globalThis as unknown as { soakWatch: SoakWatch };
    return { chapters: soakWatch.chapters(), contextsLive: soakWatch.live(), contextsMade: soakWatch.made() };
  });
  return { ...seen, heapMegabytes: Math.round(metric('JSHeapUsedSize') / 1e5) / 10, elements: metric('Nodes'), listeners: metric('JSEventListeners') };
}
