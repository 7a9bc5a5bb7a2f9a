/** Opens an archive in the map by hand, as a planner does, and measures what each step reads. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ServedArchive } from './archiveBeside.ts';

export interface Step {
  readonly what: string;
  readonly requests: number;
  readonly bytes: number;
  /** As the list says: features held, or about how many are in view. */
  readonly said: string;
}

export interface LookOptions {
  readonly browser: Browser;
  readonly url: string;
  readonly name: string;
  readonly served: ServedArchive;
  /** Where pictures go. */
  readonly folder: string;
}

const VIEWPORT = { width: 1440, height: 900 };
const LONGEST_MS = 120_000;
/** Nothing has been read for so long: the step is over. */
const QUIET_MS = 1_500;
/** Some five kilometres across: the middle of the largest made-up town. */
const TOWN_ZOOM = 14.2;

export async function lookAtArchive({ browser, url, name, served, folder }: LookOptions, town: readonly [number, number]): Promise<Step[]> {
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce', serviceWorkers: 'block' });
  page.setDefaultTimeout(LONGEST_MS);
  await page.goto(`${url}?view=bench`);
  await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, { timeout: LONGEST_MS });
  await page.getByRole('tab', { name: '数据' }).click();
  const steps: Step[] = [];
  const step = async (what: string, act: () => Promise<unknown>, isDone: string) => {
    const before = { ...served.sent };
    await act();
    await page.locator(isDone).first().waitFor();
    await quiet(served);
    steps.push({ what, requests: served.sent.requests - before.requests, bytes: served.sent.bytes - before.bytes, said: await said(page) });
    await page.screenshot({ path: join(folder, `${steps.length}.png`) });
  };
  const FEATURES = '.own-archive-reading:not(:has(.own-archive-scale)):has(.quiet)';
  await step('open it, and see all of it', async () => {
    await page.locator('.own-archive input').fill(`./${name}`);
    await page.locator('.own-archive button[type=submit]').click();
  }, '.own-archive-scale');
  await step('look at one town', () => moveTo(page, TOWN_ZOOM, town), FEATURES);
  const half = (360 / 2 ** TOWN_ZOOM / 512) * VIEWPORT.width * 0.5;
  await step('go half a view east', () => moveTo(page, TOWN_ZOOM, [town[0] + half, town[1]]), FEATURES);
  await step('and back a little', () => moveTo(page, TOWN_ZOOM, [town[0] + half * 0.8, town[1]]), FEATURES);
  await page.close();
  return steps;
}

async function said(page: Page): Promise<string> {
  const texts = await page.locator('.own-name .quiet, .own-archive-reading p:not(.own-archive-scale)').allTextContents();
  return texts.join(' | ');
}

/** As a reader would who types the address of a view. */
async function moveTo(page: Page, zoom: number, [lon, lat]: readonly [number, number]): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#map=${zoom}/${lat.toFixed(5)}/${lon.toFixed(5)}`);
}

async function quiet({ sent }: ServedArchive): Promise<void> {
  for (let bytes = -1; bytes !== sent.bytes; ) {
    bytes = sent.bytes;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}
