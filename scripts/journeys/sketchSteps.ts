/** What journeys of measuring and drawing have in common. */
import type { Page } from 'playwright-core';

export const SMALL_DESKTOP = { width: 1_200, height: 760 };
/** Land without a place near its middle. */
export const PLAIN = '?view=bench#map=12/22.3/113.09';

/** What the panel tells of what is being drawn. */
export async function figure(page: Page): Promise<string> {
  return (await page.locator('.sketch-work .sketch-figures').textContent({ timeout: 2_000 }).catch(() => '')) ?? '';
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
