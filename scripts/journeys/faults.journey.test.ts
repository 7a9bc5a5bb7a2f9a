/** Every sort of file is answered wrongly once, in every way by turns: the page says what is missing, offers another try, and goes on. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../browser/openChromium.ts';
import { FAULTS, faultsOf } from '../faults/Fault.ts';
import { FaultySite } from '../faults/FaultySite.ts';
import { readKnownFiles, scenariosFor } from '../faults/knownFiles.ts';
import { siteFiles, stemOf, whyNotTried } from '../faults/siteFiles.ts';
import { tryFault } from '../faults/tryFault.ts';
import { IS_BARE } from './Journey.ts';
import { PROJECT } from './buildSite.ts';

const DIST = join(PROJECT, 'dist');
const SLOW_MS = 3_000;
/** For all of them, on a busy machine. */
const LONG_MS = 900_000;
/** Several pages at a time: most of their time they wait. */
const PAGES = 4;

/** One of each sort, besides the data, of which each is tried: what draws the map costs too much for more than one. */
const OTHERS: readonly RegExp[] = [
  /^index\.html$/,
  /\/index-.*\.js$/,
  /\/index-.*\.css$/,
  /\/(?:zh-Hans|zh-Hant|en)-[^/]*\.js$/,
  /\/(?:SelectedPlace|Documents|StoryPanel|ShortlistPanel|TablePane|StatsPanel|BenchPanel|SketchTool|BandPanel|OwnPanel|DossierDialog|Takeaway|Credits|Settings|MistakeDialog|Present|Kiosk|Embed|BenchModel|BandModel|ShortlistModel|searchCode|nearestPlaces|takeAway)-[^/]*\.js$/,
  /\/(?:TablePane|StatsPanel|StoryPanel|own|Kiosk|Present)-[^/]*\.css$/,
  /\/(?:readerWorker|reachWorker|readDelimited|readXml|readShapefile)-[^/]*\.js$/,
  /\/PlanningMap-[^/]*\.js$/,
];

const [files, known] = await Promise.all([siteFiles(DIST), readKnownFiles()]);
const tried = files
  .filter((file) => whyNotTried(file) === undefined && (/\.(?:geo)?json$/.test(file) || OTHERS.some((pattern) => pattern.test(file))))
  .filter((file) => /PlanningMap/.test(file) || scenariosFor(file, known)?.[0]?.drawsMap !== true)
  // Of two of one name the record does not know which.
  .filter((file) => files.filter((each) => stemOf(each) === stemOf(file)).length === 1)
  .filter((file) => !/\/(?:original|theme-views|distance-bands)-/.test(file));

let browser: Browser;
let sites: readonly FaultySite[] = [];
beforeAll(async () => {
  browser = await openChromium({ which: IS_BARE ? 'bundled' : 'any' });
  sites = await Promise.all(Array.from({ length: PAGES }, () => FaultySite.start(DIST, { slowMs: SLOW_MS })));
});
afterAll(async () => {
  await browser.close();
  await Promise.all(sites.map((site) => site.stop()));
});

/** The same for the same name. */
const turnOf = (stem: string) => [...stem].reduce((turn, letter) => (turn * 31 + letter.charCodeAt(0)) % 65_521, 7);

/** How code is cut into files is the build's own business; a run of `npm run faults` names those that its scenarios do not fetch. */
const isCode = (file: string) => /\.(?:js|css)$/.test(file);

test('there is no file of data, letters or languages that no scenario is known to fetch (npm run faults -- --record)', () => {
  const fixed = files.filter((file) => whyNotTried(file) === undefined && (!isCode(file) || OTHERS.some((pattern) => pattern.test(file))));
  expect(fixed.length).toBeGreaterThan(50);
  expect(fixed.filter((file) => scenariosFor(file, known) === undefined)).toEqual([]);
  const stems = new Set(files.map(stemOf));
  expect(Object.keys(known).filter((stem) => !isCode(stem) && !stems.has(stem))).toEqual([]);
});

test('every sort of file and every fault by turns: what is missing is named, another try helps, and nothing is left uncaught', { timeout: LONG_MS }, async () => {
  const jobs = tried.map((file) => {
    const faults = faultsOf(file);
    // By its name, so that another file beside it changes nothing here.
    const fault = faults[turnOf(stemOf(file)) % faults.length];
    if (fault === undefined) throw new Error(`no fault for ${file}`);
    return { file, fault };
  });
  expect(new Set(jobs.map(({ fault }) => fault)).size).toBe(FAULTS.length);
  const short: string[] = [];
  const work = async (site: FaultySite) => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const { file, fault, scenario, said, shortfalls } = await tryFault(browser, site, scenariosFor(job.file, known) ?? [], job);
      if (shortfalls.length > 0) short.push(`${file} ${fault} (${scenario}), said “${said}”: ${shortfalls.join('; ')}`);
    }
  };
  await Promise.all(sites.map(work));
  expect(short).toEqual([]);
});
