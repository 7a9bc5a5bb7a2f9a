/** `npm run faults`: every file of the built site answered wrongly in turn, in every way, and what the page makes of it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openChromium } from './browser/openChromium.ts';
import { faultsOf, FAULTS, type Fault } from './faults/Fault.ts';
import { faultTable } from './faults/faultTable.ts';
import { FaultySite, type Faulty } from './faults/FaultySite.ts';
import { recordScenarios } from './faults/recordScenarios.ts';
import { SCENARIOS, type Scenario } from './faults/scenarios.ts';
import { readKnownFiles, scenariosFor, writeKnownFiles } from './faults/knownFiles.ts';
import { NOT_TRIED, siteFiles, whyNotTried } from './faults/siteFiles.ts';
import { tryFault, type Finding } from './faults/tryFault.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    /** A built site. */
    site: { type: 'string', default: join(PROJECT, 'dist') },
    /** The folder of findings and table. */
    out: { type: 'string', default: join(PROJECT, '.cache/faults') },
    /** A pattern of files and one of scenarios. */
    files: { type: 'string', default: '' },
    scenarios: { type: 'string', default: '' },
    faults: { type: 'string', default: FAULTS.join(',') },
    /** One fault for each file, by turns. */
    turns: { type: 'boolean', default: false },
    pages: { type: 'string', default: '2' },
    'slow-ms': { type: 'string', default: '8000' },
    /** Measures anew which scenario fetches which file, and keeps it. */
    record: { type: 'boolean', default: false },
    /** Goes on from the findings of an earlier run. */
    resume: { type: 'boolean', default: false },
  },
});

const wanted = new Set(values.faults.split(','));
const isFault = (fault: Fault) => wanted.has(fault);
const slowMs = Number(values['slow-ms']);
const results = join(values.out, 'results.json');
await mkdir(values.out, { recursive: true });
/** What fell short is tried again. */
const findings: Finding[] = values.resume ? (JSON.parse(await readFile(results, 'utf8')) as Finding[]).filter(({ shortfalls }) => shortfalls.length === 0) : [];

const browser = await openChromium({ which: 'bundled' });
const sites = await Promise.all(Array.from({ length: Number(values.pages) }, () => FaultySite.start(values.site, { slowMs })));
try {
  const scenarios = SCENARIOS.filter(({ name }) => new RegExp(values.scenarios).test(name));
  const { scenariosOf, broken } = values.record ? await recordScenarios(browser, sites, scenarios, console.log) : { scenariosOf: await asKnown(), broken: [] };
  if (values.record && values.scenarios === '') await writeKnownFiles({ scenariosOf, broken });
  const files = await siteFiles(values.site);
  const [slice] = files.filter((file) => NOT_TRIED[0]?.[0].test(file) === true && scenariosOf.has(file));
  const known = files.filter((file) => scenariosOf.has(file) && (whyNotTried(file) === undefined || file === slice));
  const unknown = values.scenarios === '' ? files.filter((file) => !scenariosOf.has(file) && whyNotTried(file) === undefined) : [];
  for (const line of broken) console.log(`broken scenario: ${line}`);
  for (const file of unknown) console.log(`no scenario fetches ${file}`);
  for (const [pattern, why] of NOT_TRIED) console.log(`${files.filter((file) => pattern.test(file)).length} files: ${why}`);

  const tried = new Set(findings.map(({ file, fault }) => `${file} ${fault}`));
  const jobs = known
    .filter((file) => new RegExp(values.files).test(file))
    .flatMap((file, index): Faulty[] => {
      const own = faultsOf(file).filter(isFault);
      return (values.turns ? own.slice(index % own.length).slice(0, 1) : own).map((fault) => ({ file, fault }));
    })
    .filter(({ file, fault }) => !tried.has(`${file} ${fault}`))
    // What is quick goes first.
    .toSorted((a, b) => SCENARIOS.findIndex((each) => each === scenariosOf.get(a.file)?.[0]) - SCENARIOS.findIndex((each) => each === scenariosOf.get(b.file)?.[0]));
  console.log(`${jobs.length} faults of ${known.length} files`);
  const work = async (site: FaultySite) => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const finding = await tryFault(browser, site, scenariosOf.get(job.file) ?? [], job);
      findings.push(finding);
      const { file, fault, scenario, retried, said, shortfalls } = finding;
      console.log(`${shortfalls.length === 0 ? 'ok  ' : 'SHORT'} ${file} ${fault} [${scenario}] ${retried} «${said.replaceAll(/\s+/g, ' ').slice(0, 70)}» ${shortfalls.join('; ')}`);
      await writeFile(results, JSON.stringify(findings, null, 1));
    }
  };
  await Promise.all(sites.map(work));
  const table = faultTable(findings);
  await writeFile(join(values.out, 'table.md'), `${table}\n`);
  const short = findings.filter(({ shortfalls }) => shortfalls.length > 0);
  console.log(`${table}\n\n${findings.length} faults tried, ${short.length} fall short`);
  process.exitCode = short.length + broken.length + unknown.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await Promise.all(sites.map((site) => site.stop()));
}

async function asKnown(): Promise<Map<string, readonly Scenario[]>> {
  const [known, files] = await Promise.all([readKnownFiles(), siteFiles(values.site)]);
  return new Map(files.flatMap((file) => {
    const own = scenariosFor(file, known)?.filter(({ name }) => new RegExp(values.scenarios).test(name)) ?? [];
    return own.length === 0 ? [] : [[file, own] as const];
  }));
}
