/** Answers one file wrongly in its scenario, and judges what the page makes of it. */
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { Faulty, FaultySite } from './FaultySite.ts';
import { FaultVisit } from './FaultVisit.ts';
import { whyHarmless } from './harmless.ts';
import type { Scenario } from './scenarios.ts';

export type Retried = 'in place' | 'new page' | 'back again' | 'not needed' | 'failed';

export interface Finding extends Faulty {
  readonly scenario: string;
  /** What the page said, in its own words. */
  readonly said: string;
  readonly retried: Retried;
  /** What falls short; nothing where all is as it should be. */
  readonly shortfalls: readonly string[];
}

/** A page on a busy machine; a map is drawn in software. */
const WITHIN_MS = { page: 20_000, map: 90_000 } as const;
/** What is fetched behind what shows is told a little later. */
const AFTERWARDS_MS = 1_500;
const GLANCE_MS = 200;
const SETTLING_MS = 400;
/** The words that stand in the page before any code runs. */
const NOT_BEGUN = /Open again/;
const MOST_REQUESTS = 12;
/** No name of a file, no id, no words of a program. */
const RAW = /\.(?:js|json|geojson|css|woff2|png)\b|assets\/|https?:|Error\b|undefined|\[object|Failed to|Unexpected|NetworkError/;

/** The reader's own file, by the name that he gave it. */
const OWN_FILE = /(?:points|areas)[-\w]*(?:\.\w+)+/g;

const WITHOUT_A_WORD = 'goes on without a word';
const NOT_ASKED = 'was not asked for';

/** In the first of the scenarios that cannot do without the file: those of its name may be another's, of the same name. */
export async function tryFault(browser: Browser, site: FaultySite, scenarios: readonly Scenario[], faulty: Faulty): Promise<Finding> {
  const [first, ...others] = scenarios;
  if (first === undefined) throw new Error(`no scenario fetches ${faulty.file}`);
  const finding = await tryIn(browser, site, first, faulty);
  const isElsewhere = finding.shortfalls.includes(WITHOUT_A_WORD) || finding.shortfalls.includes(NOT_ASKED);
  return isElsewhere && others.length > 0 ? tryFault(browser, site, others, faulty) : finding;
}

async function tryIn(browser: Browser, site: FaultySite, scenario: Scenario, faulty: Faulty): Promise<Finding> {
  const visit = await FaultVisit.of(browser, site.url, scenario);
  const shortfalls: string[] = [];
  const withinMs = scenario.drawsMap === true ? WITHIN_MS.map : WITHIN_MS.page;
  site.make(faulty);
  try {
    const judge = faulty.fault === 'slow' ? judgeSlow : judgeFault;
    const { said, retried } = await judge({ visit, site, scenario, faulty, withinMs, shortfalls });
    // Of code that did not begin, the browser itself speaks.
    if (visit.uncaught.length > 0 && !NOT_BEGUN.test(said)) shortfalls.push(`not caught: ${visit.uncaught.join('; ').slice(0, 120)}`);
    const asked = site.asked.get(faulty.file) ?? 0;
    if (asked === 0) shortfalls.push(NOT_ASKED);
    if (asked > MOST_REQUESTS) shortfalls.push(`was asked for ${asked} times`);
    return { ...faulty, scenario: scenario.name, said, retried, shortfalls };
  } catch (error) {
    return { ...faulty, scenario: scenario.name, said: '', retried: 'failed', shortfalls: [...shortfalls, `could not be judged: ${String(error).split('\n')[0] ?? ''}`] };
  } finally {
    site.make(undefined);
    await visit.close();
  }
}

interface Case {
  readonly visit: FaultVisit;
  readonly site: FaultySite;
  readonly scenario: Scenario;
  readonly faulty: Faulty;
  readonly withinMs: number;
  readonly shortfalls: string[];
}

type Judged = Pick<Finding, 'said' | 'retried'>;

async function judgeSlow({ visit, withinMs, shortfalls, site, scenario }: Case): Promise<Judged> {
  const opening = visit.open().catch(() => undefined);
  const coming = visit.act(withinMs + site.slowMs, true);
  const isOver = () => Promise.race([coming.then(() => true), setTimeout(GLANCE_MS, false)]);
  await setTimeout(site.slowMs / 2);
  const isAwaited = !(await isOver());
  if (await visit.isBlank()) shortfalls.push('blank while it waits');
  // A busy machine may ask for the file only now.
  let said = await visit.meanwhile();
  while (said === '' && !(await isOver())) said = await visit.meanwhile();
  if (said === '' && isAwaited) shortfalls.push('says nothing while it waits');
  await opening;
  if ((await coming) !== 'shown') shortfalls.push('does not come after all');
  else if ((await visit.told()) !== '' && scenario.drawsMap !== true) shortfalls.push(`tells of a failure though it came: ${await visit.told()}`);
  return { said, retried: 'not needed' };
}

async function judgeFault({ visit, site, scenario, faulty, withinMs, shortfalls }: Case): Promise<Judged> {
  await visit.open();
  const first = await visit.act(withinMs);
  await setTimeout(SETTLING_MS);
  if (first === 'shown' && (await visit.told()) === '') await setTimeout(AFTERWARDS_MS);
  const said = await visit.told();
  if (await visit.isBlank()) shortfalls.push('blank');
  if (said === '') {
    if (first !== 'shown') shortfalls.push('says nothing of it');
    else if (whyHarmless(faulty) === undefined) shortfalls.push(WITHOUT_A_WORD);
    return { said, retried: 'not needed' };
  }
  if (RAW.test(said.replaceAll(OWN_FILE, ''))) shortfalls.push('raw words');
  const canRetry = (await visit.again().count()) > 0;
  if (!canRetry) shortfalls.push('offers no other try');
  if (faulty.fault === 'error' && scenario.isAlone !== true && !(await visit.isClosed())) {
    for (const missing of await visit.triesTheRest()) shortfalls.push(`${missing} does not work beside it`);
    site.mend();
    await visit.open();
    const isBack = (await visit.act(withinMs, true)) === 'shown';
    if (!isBack) shortfalls.push('does not come when it is there again');
    return { said, retried: isBack ? 'back again' : 'failed' };
  }
  site.mend();
  if (!canRetry) return { said, retried: 'failed' };
  await visit.mark();
  await visit.again().click();
  let isBack = await visit.isShown(withinMs / 3);
  // Two panels that share the code say so one after the other.
  if (!isBack && (await visit.again().count()) > 0) {
    await visit.again().click();
    isBack = await visit.isShown(withinMs / 3);
  }
  // A dialog that a new page lost is opened again.
  isBack ||= (await visit.act(withinMs, true)) === 'shown';
  if (!isBack) shortfalls.push('another try does not help');
  return { said, retried: !isBack ? 'failed' : (await visit.isMarked()) ? 'in place' : 'new page' };
}
