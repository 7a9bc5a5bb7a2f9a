/** `npm run scale`: a million made-up places in one indexed FlatGeobuf, and how little of it the map reads. `--serve` keeps it served. */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import type { Bounds } from '../src/domain/bounds.ts';
import { openChromium } from './browser/openChromium.ts';
import { serveSite } from './browser/serveSite.ts';
import { archiveBeside } from './scale/archiveBeside.ts';
import { lookAtArchive } from './scale/lookAtArchive.ts';
import { syntheticPlaces } from './scale/syntheticPlaces.ts';
import { writeArchive } from './scale/writeArchive.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const NAME = 'places.fgb';
const USAGE = 'Usage: npm run scale [-- --count N --serve]';

const { count, isServed } = readOptions();
const folder = join(PROJECT, '.cache/scale');
await mkdir(folder, { recursive: true });
const { frame } = JSON.parse(await readFile(join(PROJECT, 'seeds/region.json'), 'utf8')) as { readonly frame: Bounds };
const path = join(folder, count === 1_000_000 ? NAME : `${count}.fgb`);
const isThere = await stat(path).then(() => true, () => false);
if (!isThere) {
  console.log(`writing ${count} made-up places to ${path}`);
  await writeArchive(path, count, frame);
}
const served = await archiveBeside(NAME, path);
const site = await serveSite(join(PROJECT, 'dist'), { plugins: [served.plugin] });
if (isServed) {
  console.log(`${site.url}?view=bench   ›  数据  ›  ./${NAME}   (Ctrl+C ends it)`);
} else {
  let browser: Browser | undefined;
  try {
    browser = await openChromium();
    const steps = await lookAtArchive({ browser, url: site.url, name: NAME, served, folder }, largestTown());
    const share = (bytes: number) => `${((bytes / served.size) * 100).toFixed(2)} %`;
    console.log(`${count} places, ${(served.size / 1e6).toFixed(1)} MB`);
    console.table(steps.map(({ what, requests, bytes, said }) => ({ what, requests, kB: Math.round(bytes / 1_000), 'of the whole': share(bytes), said })));
    console.log(`together ${share(served.sent.bytes)} of the archive; pictures in ${folder}`);
  } finally {
    await browser?.close();
    await site.close();
  }
}

/** Ends the program where they make no sense. */
function readOptions(): { readonly count: number; readonly isServed: boolean } {
  try {
    const { values } = parseArgs({ options: { count: { type: 'string', default: '1000000' }, serve: { type: 'boolean', default: false } } });
    const wanted = Number(values.count);
    if (Number.isInteger(wanted) && wanted > 0) return { count: wanted, isServed: values.serve };
  } catch {
    // Told below.
  }
  console.error(USAGE);
  process.exit(2);
}

/** The middle of the first places of the largest one. */
function largestTown(): [number, number] {
  const found: { readonly lon: number; readonly lat: number }[] = [];
  for (const place of syntheticPlaces(Math.min(count, 20_000), frame)) if (place.town === 1) found.push(place);
  return [mean(found.map(({ lon }) => lon)), mean(found.map(({ lat }) => lat))];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
