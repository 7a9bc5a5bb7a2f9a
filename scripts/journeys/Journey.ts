/** One visit of the built site in a real Chromium that keeps a record of everything that must not happen. */
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openChromium } from '../browser/openChromium.ts';
import { serveSite, type ServedSite } from '../browser/serveSite.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const DESKTOP = { width: 1440, height: 900 };
const DRAWN_WITHIN_MS = 60_000;

export interface VisitOptions extends BrowserContextOptions {
  /** "?theme=…" and "#map=…" behind the site's address. */
  readonly address?: string;
  /** Runs in the page before its own scripts. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** False where the visit is about a map that cannot be drawn. */
  readonly waitForMap?: boolean;
}

export class Journey {
  readonly site: ServedSite;
  readonly #browser: Browser;

  private constructor(site: ServedSite, browser: Browser) {
    this.site = site;
    this.#browser = browser;
  }

  /** The browser of the npm package has no Chinese font: every visit is one on a bare machine. */
  static async start(): Promise<Journey> {
    return new Journey(await serveSite(DIST), await openChromium());
  }

  async visit({ address = '', before, waitForMap = true, ...options }: VisitOptions = {}): Promise<Visit> {
    const context = await this.#browser.newContext({ viewport: DESKTOP, ...options });
    const page = await context.newPage();
    const visit = new Visit(page, this.site.url);
    await visit.watch();
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

  constructor(page: Page, siteUrl: string) {
    this.page = page;
    this.#origin = new URL(siteUrl).origin;
  }

  async watch(): Promise<void> {
    this.page.on('console', (message) => {
      // Software drivers remark on every picture that is read back; that is no fault of the page.
      if (message.text().includes('GL Driver Message')) return;
      if (message.type() === 'error' || message.type() === 'warning') this.problems.push(`console: ${message.text()}`);
    });
    this.page.on('pageerror', (error) => this.problems.push(`uncaught: ${error.message}`));
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      this.requests.push(request.url());
      if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== this.#origin) {
        this.problems.push(`another origin: ${request.url()}`);
      }
    });
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

  /** Pixels of the map as it stands on the screen. */
  async mapPixels(): Promise<PNG> {
    return PNG.sync.read(await this.page.locator('.map').screenshot());
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** Registers a journey for the tests of a file; gives the way to open a visit, closed after each test. */
export function useJourney(): { readonly open: (options?: VisitOptions) => Promise<Visit> } {
  let journey: Journey | undefined;
  const visits: Visit[] = [];
  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterEach(async () => {
    await Promise.all(visits.splice(0).map((visit) => visit.close()));
  });
  afterAll(() => journey?.stop());
  return {
    open: async (options) => {
      if (journey === undefined) throw new Error('a visit before the journey started');
      const visit = await journey.visit(options);
      visits.push(visit);
      return visit;
    },
  };
}
