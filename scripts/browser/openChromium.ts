/** Opens a headless Chromium with WebGL2 for the browser journeys. */
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { bundledChromium } from './bundledChromium.ts';
import { chromiumFlags } from './chromiumFlags.ts';
import { installedChromium } from './installedChromium.ts';

interface OpenChromiumOptions {
  /** `bundled` is the browser of the npm package: a machine without Chinese fonts. An installed one goes first by default. */
  readonly which?: 'any' | 'bundled';
}

/** The caller closes it. Throws where neither an installed nor the bundled browser can run. */
export async function openChromium({ which = 'any' }: OpenChromiumOptions = {}): Promise<Browser> {
  const installed = which === 'any' ? installedChromium() : undefined;
  if (installed) return chromium.launch({ executablePath: installed, args: [...chromiumFlags] });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: install Google Chrome or Chromium, or set CHROMIUM_PATH to one.');
  }
  const { executablePath, env } = await bundledChromium();
  return chromium.launch({ executablePath, args: [...chromiumFlags], env: { ...process.env, ...env } });
}
