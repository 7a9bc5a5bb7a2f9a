/** A visit of the kiosk whose clock is moved, and what a hand or a look can do there. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { UsedJourney, Visit, VisitOptions } from './Journey.ts';

/** The size that an upright screen is designed at: drawn as it is, and so the soonest. */
export const DESIGNED = { width: 675, height: 1200 };
const COUNTER_KEY = 'kiosk-counter';
const LONGEST_ANSWER_MS = 5_000;

export interface KioskOptions extends VisitOptions {
  /** What the clock of the page says when it is loaded. */
  readonly at?: Date;
}

/** The page's clock is ours from its first script on; it runs by itself until it is moved. Its own timeline is no more: what stands on a drawn map tells of it. */
export async function openKiosk(
  open: UsedJourney['open'],
  { at, address = '', before, withoutMap = false, waitForMap = !withoutMap, ...rest }: KioskOptions = {},
): Promise<Visit> {
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
  if (waitForMap) await mapStands(visit.page);
  return visit;
}

export async function mapStands(page: Page): Promise<void> {
  await page.locator('.legend').waitFor({ state: 'attached', timeout: 90_000 });
}

export function phase(page: Page): Promise<string | null> {
  return page.locator('.kiosk').getAttribute('data-phase');
}

export function chapter(page: Page): Promise<string | null> {
  return page.locator('.kiosk').getAttribute('data-chapter');
}

export function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** What was counted, as it is kept. */
export function counter(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), COUNTER_KEY);
}

/** As if nobody had come: in steps that no page takes for a sleep. */
export async function pass(page: Page, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 20) await page.clock.fastForward(Math.min(20, left) * 1_000);
}

/** As `pass`, where the page may load itself anew meanwhile: one that does may never answer. */
export async function passOrReload(page: Page, seconds: number): Promise<void> {
  await Promise.race([pass(page, seconds).catch(() => undefined), setTimeout(LONGEST_ANSWER_MS)]);
}
