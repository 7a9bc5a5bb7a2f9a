/** Opens a page to be measured in a browser of its own, with the probe in it and a watch on what it must not do. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openChromium } from '../browser/openChromium.ts';
import { VIEWPORT } from './look.ts';

export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Uncaught errors and requests to others; who measures adds what he finds. */
  readonly problems: string[];
  readonly version: string;
  readonly close: () => Promise<void>;
}

const LONGEST_MS = 240_000;

export async function openPage(origin: string, scripts: readonly string[]): Promise<OpenPage> {
  const browser = await openChromium();
  try {
    await warm(browser);
    const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1, locale: 'zh-CN', reducedMotion: 'reduce', serviceWorkers: 'block' });
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_MS);
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(`${origin}/`)) problems.push(`another origin: ${request.url()}`);
    });
    for (const content of scripts) await page.addInitScript({ content });
    return { page, cdp: await context.newCDPSession(page), problems, version: browser.version(), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The process that draws starts with the first page that draws: its start is nobody's. */
async function warm(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.evaluate(async () => {
    const card = document.createElement('canvas').getContext('webgl2');
    card?.clear(card.COLOR_BUFFER_BIT);
    document.createElement('canvas').getContext('2d')?.fillRect(0, 0, 9, 9);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await page.screenshot();
  await page.close();
}
