/** Draws the icons of the installed site from its own favicon: `npx tsx scripts/drawAppIcons.ts`, after a change of that. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium } from './browser/openChromium.ts';

const PUBLIC = fileURLToPath(new URL('../public', import.meta.url));

/** Systems cut a shape of their own out of a full icon, and promise to leave its inner four fifths. */
const ICONS = [
  { name: 'icon-192.png', pixels: 192, isFull: false },
  { name: 'icon-512.png', pixels: 512, isFull: false },
  { name: 'icon-maskable-512.png', pixels: 512, isFull: true },
  { name: 'apple-touch-icon.png', pixels: 180, isFull: true },
] as const;

const svg = await readFile(join(PUBLIC, 'favicon.svg'), 'utf8');
const paper = /<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1];
if (paper === undefined) throw new Error('favicon.svg has no ground to fill an icon with');

const browser = await openChromium({ which: 'bundled' });
try {
  for (const { name, pixels, isFull } of ICONS) {
    const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
    const inset = isFull ? pixels / 10 : 0;
    const size = pixels - 2 * inset;
    await page.setContent(
      `<body style="margin:${inset}px;background:${isFull ? paper : 'transparent'}">${svg.replace('<svg ', `<svg style="display:block" width="${size}" height="${size}" `)}</body>`,
    );
    await writeFile(join(PUBLIC, name), await page.screenshot({ omitBackground: !isFull }));
    await page.close();
  }
} finally {
  await browser.close();
}
