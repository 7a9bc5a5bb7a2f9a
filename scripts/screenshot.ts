/** `npm run screenshot`: takes the README's picture from the built program, of the address that it is given. */
import { fileURLToPath } from 'node:url';
import { openChromium } from './browser/openChromium.ts';
import { serveSite } from './browser/serveSite.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const PICTURE = fileURLToPath(new URL('../.ci/screenshot.png', import.meta.url));

const [address = ''] = process.argv.slice(2);
const site = await serveSite(DIST);
const browser = await openChromium();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`${site.url}${address}`);
await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0);
await page.waitForTimeout(1_000);
await page.screenshot({ path: PICTURE });
await browser.close();
await site.close();
console.log('.ci/screenshot.png');
