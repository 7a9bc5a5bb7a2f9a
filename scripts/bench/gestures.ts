/** A hand that drags the map in circles and turns the wheel, alike on every page, while the frames are counted. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { BenchGlobals, Frames } from './BenchPage.ts';
import type { Moving, Quantiles } from './BenchRun.ts';
import type { Box } from './pagePixels.ts';
import { quantile } from './statistics.ts';

const GESTURE_MS = 2_000;
/** Mice tell so often where they are. */
const MOVE_EVERY_MS = 16;
const TURN_EVERY_MS = 100;
const RADIUS_PIXELS = 120;
const ROUNDS = 2;
const NOTCH_PIXELS = 100;

export async function pan(page: Page, box: Box): Promise<Moving> {
  const [x, y] = middle(box);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const moving = await during(page, MOVE_EVERY_MS, async (share) => {
    const angle = share * ROUNDS * 2 * Math.PI;
    await page.mouse.move(x + RADIUS_PIXELS * Math.sin(angle), y + RADIUS_PIXELS * (1 - Math.cos(angle)));
  });
  await page.mouse.up();
  await atRest(page);
  return moving;
}

/** In for the first half, and out again. */
export async function zoom(page: Page, box: Box): Promise<Moving> {
  await page.mouse.move(...middle(box));
  const moving = await during(page, TURN_EVERY_MS, (share) => page.mouse.wheel(0, share < 0.5 ? -NOTCH_PIXELS : NOTCH_PIXELS));
  await atRest(page);
  return moving;
}

async function during(page: Page, everyMs: number, step: (share: number) => Promise<void>): Promise<Moving> {
  await page.evaluate(() => (globalThis as BenchGlobals).benchProbe?.startFrames());
  const startedMs = Date.now();
  for (let passedMs = 0; passedMs < GESTURE_MS; passedMs = Date.now() - startedMs) {
    await step(passedMs / GESTURE_MS);
    await pause(Math.max(0, everyMs - (Date.now() - startedMs - passedMs)));
  }
  return toMoving(await page.evaluate(() => (globalThis as BenchGlobals).benchProbe?.stopFrames()));
}

async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as BenchGlobals).benchProbe?.rest());
}

function middle({ x, y, width, height }: Box): [number, number] {
  return [x + width / 2, y + height / 2];
}

function toMoving(frames: Frames | undefined): Moving {
  const { turns = [], finished = [] } = frames ?? {};
  return { turns: toQuantiles(turns), finished: finished.length === 0 ? undefined : toQuantiles(finished) };
}

function toQuantiles(times: readonly number[]): Quantiles {
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), count: times.length };
}
