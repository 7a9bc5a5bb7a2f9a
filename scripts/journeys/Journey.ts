/** One visit of the built site in a real Chromium that keeps a record of everything that must not happen. */
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Original } from '../../src/domain/Original.ts';
import { openChromium } from '../browser/openChromium.ts';
import { serveSite, type ServedSite } from '../browser/serveSite.ts';
import { buildSite, type BuiltSite } from './buildSite.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** The browser of the npm package is made for this system alone. */
export const IS_BARE = process.platform === 'linux' && process.arch === 'x64';
const NO_ORIGINAL: Original = { sentences: [], mentions: [] };
/** Never answered, it keeps the page as it stands while the map is on its way. */
const MAP_CODE = /\/PlanningMap-[^/]*\.js$/;
const DESKTOP = { width: 1440, height: 900 };
/** By default visits keep nothing for later: each would fetch the whole site, and none of its requests could be answered by a test. */
const SAID_OF_BLOCKED_WORKERS = 'Service Worker registration blocked by Playwright';
/** A site of other seeds is built first. */
const LONGEST_START_MS = 300_000;
const DRAWN_WITHIN_MS = 120_000;
/** For what can be pressed or read at once on a machine that does nothing else. */
const LONGEST_WAIT_MS = 60_000;
const POINTING_ATTEMPTS = 8;

export interface VisitOptions extends BrowserContextOptions {
  /** "?theme=…" and "#map=…" behind the site's address. */
  readonly address?: string;
  /** Runs in the page before its own scripts. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Problems that the visit brings about on purpose; every other one fails its test. */
  readonly expectedProblems?: RegExp;
  /** False where the visit is about a map that cannot be drawn. */
  readonly waitForMap?: boolean;
  /** For visits to what stands beside the map: its code never arrives, for drawing in software takes most of a visit's time. */
  readonly withoutMap?: boolean;
}

export class Journey {
  readonly site: ServedSite;
  readonly #browser: Browser;

  private constructor(site: ServedSite, browser: Browser) {
    this.site = site;
    this.#browser = browser;
  }

  /** Where it runs, the browser of the npm package: it sees no Chinese font, so every visit is one on a bare machine. */
  static async start(site: ServedSite | string = DIST): Promise<Journey> {
    return new Journey(typeof site === 'string' ? await serveSite(site) : site, await openChromium({ which: IS_BARE ? 'bundled' : 'any' }));
  }

  async visit({ address = '', before, expectedProblems, withoutMap = false, waitForMap = !withoutMap, ...options }: VisitOptions = {}): Promise<Visit> {
    const context = await this.#browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
    context.setDefaultTimeout(LONGEST_WAIT_MS);
    const page = await context.newPage();
    const visit = new Visit(page, this.site.url, expectedProblems);
    await visit.watch();
    // Whether an operator's text lies in this folder must change no journey.
    await page.route(/original-.*\.json/, (route) => route.fulfill({ json: NO_ORIGINAL }));
    if (withoutMap) await page.route(MAP_CODE, () => undefined);
    await before?.(page);
    await page.goto(`${this.site.url}${address}`);
    if (waitForMap) await visit.mapIsDrawn();
    return visit;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.site.close();
  }
}

export class Visit {
  readonly page: Page;
  /** Console errors, uncaught errors, requests to another origin, CSP violations. */
  readonly problems: string[] = [];
  readonly requests: string[] = [];
  readonly #origin: string;
  readonly #expected: RegExp | undefined;

  constructor(page: Page, siteUrl: string, expectedProblems?: RegExp) {
    this.#expected = expectedProblems;
    this.page = page;
    this.#origin = new URL(siteUrl).origin;
  }

  async watch(): Promise<void> {
    this.page.on('console', (message) => {
      // Software drivers remark on every picture that is read back; that is no fault of the page.
      if (message.text().includes('GL Driver Message')) return;
      if (message.text() === SAID_OF_BLOCKED_WORKERS) return;
      if (message.type() === 'error' || message.type() === 'warning') this.problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    this.page.on('pageerror', (error) => this.problems.push(`uncaught: ${error.message}`));
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      this.requests.push(request.url());
      if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== this.#origin) {
        this.problems.push(`another origin: ${request.url()}`);
      }
    });
    // The window in which files are chosen is taken over beforehand: once a button is pressed it is too late on a busy machine.
    this.page.on('filechooser', () => undefined);
    await this.page.exposeFunction('reportViolation', (text: string) => this.problems.push(`CSP: ${text}`));
    await this.page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
        const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
        report(`${violatedDirective} ${blockedURI} ${sourceFile ?? ''}`);
      });
    });
  }

  async mapIsDrawn(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, {
      timeout: DRAWN_WITHIN_MS,
    });
  }

  query(): string {
    return new URL(this.page.url()).search;
  }

  /** Goes to another address of the site without loading it anew, as the browser's own buttons do. */
  async go(address: string): Promise<void> {
    await this.page.evaluate((next) => {
      history.pushState(history.state, '', next === '' ? location.pathname : next);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
  }

  /** Pixels of the map as it stands on the screen. */
  async mapPixels(): Promise<PNG> {
    const clip = await this.page.locator('.map').boundingBox();
    if (clip === null) throw new Error('the map has no box');
    // Of the page, not of the element: that would wait for frames, which a busy machine draws seldom.
    return PNG.sync.read(await this.page.screenshot({ clip }));
  }

  /** Console errors, foreign requests and violations that the visit was not about. */
  unexpectedProblems(): string[] {
    return this.problems.filter((problem) => this.#expected?.test(problem) !== true);
  }

  /** The plate beside the pointer, once it stands over a place of the map; pixels from the map's middle. */
  async pointAt(right: number, down: number): Promise<string> {
    const box = await this.page.locator('.map').boundingBox();
    if (box === null) throw new Error('the map has no box');
    const [x, y] = [box.x + box.width / 2 + right, box.y + box.height / 2 + down];
    const plate = this.page.locator('.pointed');
    for (let attempt = 0; attempt < POINTING_ATTEMPTS && (await plate.count()) === 0; attempt += 1) {
      await this.page.mouse.move(x - 2, y - 2);
      await this.page.mouse.move(x, y);
      // A map that is still settling looks nothing up: the hand that points stirs again.
      await plate.waitFor({ timeout: 2_000 }).catch(() => undefined);
    }
    return (await plate.textContent({ timeout: 2_000 })) ?? '';
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

export interface UsedJourney {
  readonly open: (options?: VisitOptions) => Promise<Visit>;
  /** Where the site of other seeds was built. */
  readonly built: () => BuiltSite;
}

/**
 * Registers a journey for the tests of a file; gives the way to open a visit, closed after each test. The site is that of
 * the project, or of other seeds: folders as `buildSite` takes them.
 */
export function useJourney(seeds?: readonly string[]): UsedJourney {
  let journey: Journey | undefined;
  let site: BuiltSite | undefined;
  const visits: Visit[] = [];
  beforeAll(async () => {
    if (seeds !== undefined) site = await buildSite(seeds);
    journey = await Journey.start(site?.dist);
  }, LONGEST_START_MS);
  afterEach(async () => {
    const done = visits.splice(0);
    await Promise.all(done.map((visit) => visit.close()));
    const problems = done.flatMap((visit) => visit.unexpectedProblems());
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
  afterAll(async () => {
    await journey?.stop();
    await site?.remove();
  });
  return {
    open: async (options) => {
      if (journey === undefined) throw new Error('a visit before the journey started');
      const visit = await journey.visit(options);
      visits.push(visit);
      return visit;
    },
    built: () => {
      if (site === undefined) throw new Error('no site of other seeds was built');
      return site;
    },
  };
}
