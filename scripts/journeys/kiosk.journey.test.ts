import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cutTexts } from './cutTexts.ts';
import { useJourney, type Visit, type VisitOptions } from './Journey.ts';
import { seriousIn } from './seriousIn.ts';

const { open } = useJourney();

const UPRIGHT = { width: 1080, height: 1920 };
const LYING = { width: 1920, height: 1080 };
/** Issue and visual direction: what a finger in a hall must meet. */
const LEAST_TARGET_PIXELS = 64;
const AT_NIGHT = new Date(2026, 2, 1, 3, 0);

/** The page's clock is ours from its first script on; it runs until it is moved. */
function kiosk(options: VisitOptions & { readonly at?: Date } = {}): Promise<Visit> {
  const { at, address = '', ...rest } = options;
  return open({
    viewport: UPRIGHT,
    hasTouch: true,
    ...rest,
    address: `?ui=kiosk${address}`,
    before: async (page) => {
      await page.clock.install(at === undefined ? {} : { time: at });
      await options.before?.(page);
    },
  });
}

const phase = (page: Page) => page.locator('.kiosk').getAttribute('data-phase');
const chapter = (page: Page) => page.locator('.kiosk').getAttribute('data-chapter');
const button = (page: Page, name: string) => page.getByRole('button', { name });

async function touch(page: Page, x: number, y: number): Promise<void> {
  await page.touchscreen.tap(x, y);
}

/** As if the hall had been empty: in steps no longer than a slow machine's, for longer ones mean that it slept. */
async function wait(page: Page, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 5) await page.clock.runFor(Math.min(5, left) * 1_000);
}
