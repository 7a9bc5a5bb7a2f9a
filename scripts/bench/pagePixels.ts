/** Pictures of the map in a measured page, and how much of it the data cover. */
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';

/** Less is the noise of rounding. */
const LEAST_DIFFERENCE = 24;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Our map stands beside its panel, a peer's fills the window. */
export async function mapBox(page: Page, isOurs: boolean): Promise<Box> {
  const box = await page.locator(isOurs ? '.map' : 'body').boundingBox();
  if (box === null) throw new Error('the page shows no map');
  return box;
}

export async function mapPicture(page: Page, clip: Box): Promise<Buffer> {
  return page.screenshot({ clip });
}

export function differingPixels(left: Buffer, right: Buffer): number {
  const [one, other] = [PNG.sync.read(left).data, PNG.sync.read(right).data];
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const difference = [0, 1, 2].reduce((sum, channel) => sum + Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)), 0);
    if (difference >= LEAST_DIFFERENCE) count += 1;
  }
  return count;
}
