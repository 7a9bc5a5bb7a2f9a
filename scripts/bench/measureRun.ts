/** One run: a page is opened, measured until its data are drawn, filtered, dragged and zoomed. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { DISTRICT, appOf, isOurs, type AppId } from './apps.ts';
import type { BenchGlobals, Shown } from './BenchPage.ts';
import type { BenchRun, FilterChange } from './BenchRun.ts';
import { CATEGORIES } from './dataSets.ts';
import { pan, zoom } from './gestures.ts';
import { heapOf } from './heapOf.ts';
import type { OpenPage } from './openPage.ts';
import { differingPixels, mapBox, mapPicture } from './pagePixels.ts';
import type { BenchServer } from './serveBench.ts';

export interface RunOptions {
  readonly app: AppId;
  readonly data: string;
  readonly server: BenchServer;
  /** The file of the data set, to be handed over. */
  readonly file: string;
  /** Features that must be shown: all, and those of the last category; undefined for data that are not made up. */
  readonly counts: readonly [number, number] | undefined;
  /** Where pictures go; undefined for none. */
  readonly pictures: string | undefined;
}

const FILE_INPUT = '.own-invitation input[type=file]';
const [FIRST, ...OTHERS] = CATEGORIES;
/** The category that is left when the pictures are taken. */
export const LAST_CATEGORY = FIRST;
/** The first change makes what later ones use, and is told apart. */
const CHANGES: readonly Shown[] = [...OTHERS, LAST_CATEGORY];

/** Throws where the page fails, or shows something else than the data. */
export async function measureRun(open: OpenPage, { app, data, server, file, counts, pictures }: RunOptions): Promise<BenchRun> {
  const { page, cdp, problems } = open;
  const { kind, address } = appOf(app);
  server.taken();
  await page.goto(`${server.origin}${address}${kind === 'page' ? data : ''}`, { waitUntil: 'commit' });
  if (kind === 'handed') await handedAtRest(page);
  if (kind === 'handed' || kind === 'cold') await hand(page, file);
  const drawnAtMs = await drawn(page);
  const startedMs = kind === 'handed' ? await page.evaluate(() => (globalThis as BenchGlobals).benchPage?.handedMs() ?? 0) : 0;
  const sent = server.taken();
  const blockedMs = await page.evaluate(([from, to]) => (globalThis as BenchGlobals).benchProbe?.blockedMs(from, to) ?? 0, [startedMs, drawnAtMs] as const);
  const load = {
    app,
    data,
    scriptBytes: sum(sent.filter(({ isScript }) => isScript).map(({ bytes }) => bytes)),
    allBytes: sum(sent.filter(({ path }) => !path.startsWith('/data/')).map(({ bytes }) => bytes)),
    drawnMs: drawnAtMs - startedMs,
    blockedMs,
    heap: await heapOf(cdp),
  };
  const used = kind === 'cold' ? NOT_USED : await useFilter(page, cdp, app, pictures && join(pictures, `${app}-${data}`));
  const box = await mapBox(page, isOurs(app));
  const moved = kind === 'cold' ? { pan: undefined, zoom: undefined } : { pan: await pan(page, box), zoom: await zoom(page, box) };
  if (kind !== 'cold' && counts !== undefined && used.shown.join(' → ') !== counts.join(' → ')) problems.push(`shows ${used.shown.join(' → ')} features, not ${counts.join(' → ')}`);
  if (problems.length > 0) throw new Error(problems.join('; '));
  return { ...load, ...used, ...moved };
}

type Used = Pick<BenchRun, 'firstFilter' | 'filters' | 'shown' | 'pixels'>;
const NOT_USED: Used = { firstFilter: undefined, filters: [], shown: [undefined, undefined], pixels: undefined };

/** All, then one category after the other, then none: against the map without data the pictures show what the data cover. */
async function useFilter(page: Page, cdp: CDPSession, app: AppId, pictures: string | undefined): Promise<Used> {
  const box = await mapBox(page, isOurs(app));
  await page.evaluate(() => (globalThis as BenchGlobals).benchPage?.prepare());
  await page.evaluate(() => (globalThis as BenchGlobals).benchProbe?.rest());
  const picture = async (name: string) => {
    const taken = await mapPicture(page, box);
    if (pictures !== undefined) await writeFile(`${pictures}-${name}.png`, await page.screenshot());
    return taken;
  };
  const count = () => page.evaluate(() => (globalThis as BenchGlobals).benchPage?.count());
  const [all, allCount] = [await picture('all'), await count()];
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const firstFilter = await changed(page, cdp, FIRST);
  const filters: FilterChange[] = [];
  for (const shown of CHANGES) {
    // Of themes several can be chosen: from all to one it is a single press.
    if (app === DISTRICT) await changed(page, cdp, 'all');
    filters.push(await changed(page, cdp, shown));
  }
  const [one, oneCount] = [await picture('one'), await count()];
  if (differingPixels(all, one) === 0) throw new Error('the filter changes no pixel');
  // The district without a theme shows all of its places: there is no map without data to compare with.
  if (app === DISTRICT) {
    await changed(page, cdp, 'all');
    return { firstFilter, filters, shown: [undefined, undefined], pixels: undefined };
  }
  await changed(page, cdp, 'none');
  const none = await picture('none');
  await changed(page, cdp, 'all');
  const pixels = [differingPixels(all, none), differingPixels(one, none)] as const;
  if (pixels.includes(0)) throw new Error(`the map shows no data: ${pixels.join(' and ')} pixels`);
  return { firstFilter, filters, shown: [allCount, oneCount], pixels };
}

/** What a reader has in front of him before he takes his file. */
async function handedAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0);
  await page.locator(FILE_INPUT).waitFor({ state: 'attached' });
  await page.evaluate(() => (globalThis as BenchGlobals).benchProbe?.rest());
}

async function hand(page: Page, file: string): Promise<void> {
  const input = page.locator(FILE_INPUT);
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles(file);
}

async function drawn(page: Page): Promise<number> {
  const timeMs = await page.evaluate(() => (globalThis as BenchGlobals).benchProbe?.drawn());
  if (timeMs === undefined) throw new Error('the probe is not in the page');
  return timeMs;
}

async function changed(page: Page, cdp: CDPSession, shown: Shown): Promise<FilterChange> {
  const before = await mainThread(cdp);
  const settled = await page.evaluate((wanted) => (globalThis as BenchGlobals).benchProbe?.change(wanted), shown);
  if (settled === undefined) throw new Error('the probe is not in the page');
  const after = await mainThread(cdp);
  return { settledMs: settled.settledMs - settled.startedMs, toldMs: settled.toldMs - settled.startedMs, workMs: after.workMs - before.workMs, tasksMs: after.tasksMs - before.tasksMs };
}

async function mainThread(cdp: CDPSession): Promise<{ readonly workMs: number; readonly tasksMs: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const millisecondsOf = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1_000;
  return { workMs: millisecondsOf('ScriptDuration') + millisecondsOf('LayoutDuration') + millisecondsOf('RecalcStyleDuration'), tasksMs: millisecondsOf('TaskDuration') };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
