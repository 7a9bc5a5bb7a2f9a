/** `npm run soak`: weeks of a kiosk in one page: thousands of chapters at speed, random touches, drawing contexts taken away. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openChromium } from './browser/openChromium.ts';
import { serveSite } from './browser/serveSite.ts';
import { runSoak } from './soak/runSoak.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

const { values } = parseArgs({
  options: {
    chapters: { type: 'string', default: '2000' },
    /** A file that takes every measurement, as JSON. */
    out: { type: 'string' },
  },
});

const site = await serveSite(DIST);
const browser = await openChromium();
try {
  const { measurements, problems } = await runSoak({ browser, url: site.url, chapters: Number(values.chapters), tell: (line) => console.log(line) });
  if (values.out !== undefined) await writeFile(values.out, `${JSON.stringify(measurements, null, 2)}\n`);
  for (const problem of problems) console.log(problem);
  console.log(problems.length === 0 ? 'no problem' : `${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await site.close();
}
