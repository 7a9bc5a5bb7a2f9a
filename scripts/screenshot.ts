/** `npm run screenshot`: takes the README's picture from the built program. */
import { fileURLToPath } from 'node:url';
import { openChromium } from './browser/openChromium.ts';
import { serveSite } from './browser/serveSite.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const PICTURE = fileURLToPath(new URL('../.ci/screenshot.png', import.meta.url));

const site = await serveSite(DIST);
const browser = await openChromium();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`${site.url}?view=report&sel=yinhuwan&psg=2024/1/2`);
await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0);
await page.locator('.passage').first().waitFor();
await page.waitForTimeout(1_000);
await page.screenshot({ path: PICTURE });
await browser.close();
await site.close();
console.log('.ci/screenshot.png');
