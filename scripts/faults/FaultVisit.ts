/** One page of the site in a scenario, and what it says while a file is answered wrongly. */
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Scenario } from './scenarios.ts';

/** As text: what a loader adds to functions is not known in the page. */
const WITHOUT_WEBGL = `{
  const get = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return kind.startsWith('webgl') ? null : get.call(this, kind, ...rest); };
}`;
const SAVED = 'document.documentElement.dataset.saved = "";';
const VIEWPORT = { width: 800, height: 500 };
const LOOK_MS = 150;
const REST_MS = 15_000;
const STEP_MS = 25_000;
const MAP_STEP_MS = 90_000;
/** What a page says of something that is not there stands in one of these. */
const TELLING = '[role=alert]:visible, .failure:visible';
/** In a line beside what was pressed, where it says what did not come about. */
const REMARKS = '.base-remark:visible, .picture-export [role=status]:visible';
const NOT_DONE = /没能|没有采用|没有画出/;
/** What stands there before any code runs, some seconds after the page. */
const NOT_OPENED = '.not-opened-long:visible';
const MEANWHILE = '[role=status]:visible, .loading:visible, .quiet:visible, .not-opened:visible, .stage-status';
const PROMISES = /^(?:承诺|承諾|Promises)$/;
const AGAIN = /重试|重新打开|再试|Try again|重試|Open again/;

export class FaultVisit {
  readonly page: Page;
  /** Errors that nobody caught. */
  readonly uncaught: string[] = [];
  #mayBegin = true;
  readonly #context: BrowserContext;
  readonly #url: string;
  readonly #scenario: Scenario;

  private constructor(context: BrowserContext, page: Page, url: string, scenario: Scenario) {
    this.#context = context;
    this.page = page;
    this.#url = url;
    this.#scenario = scenario;
    page.on('pageerror', (error) => this.uncaught.push(error.message));
    page.on('download', () => void page.evaluate(SAVED).catch(() => undefined));
  }

  /** Nothing is asked for yet. */
  static async of(browser: Browser, url: string, scenario: Scenario): Promise<FaultVisit> {
    const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce', serviceWorkers: 'block' });
    const page = await context.newPage();
    page.setDefaultTimeout(scenario.drawsMap === true ? MAP_STEP_MS : STEP_MS);
    if (scenario.drawsMap !== true) await page.addInitScript(WITHOUT_WEBGL);
    return new FaultVisit(context, page, url, scenario);
  }

  /** Goes to the address; what never comes must not hold it up. */
  async open(): Promise<void> {
    await this.page.goto(`${this.#url}${this.#scenario.address}`, { waitUntil: 'commit' });
  }

  /**
   * Takes the steps of the scenario as far as they go, and waits until all it shows stands there, or the page says that something is
   * not. `patient` visits wait for the former alone.
   */
  async act(withinMs: number, isPatient = false): Promise<'shown' | 'told' | 'neither'> {
    const shown = (async () => {
      await this.#scenario.act?.(this.page);
      await this.#shows().waitFor({ timeout: withinMs, state: 'attached' });
      return 'shown' as const;
    })();
    if (isPatient) return shown.catch(() => 'neither' as const);
    // Steps that cannot be taken leave it to what the page says.
    return Promise.race([shown.catch(() => this.#isTelling(withinMs)), this.#isTelling(2 * withinMs)]);
  }

  #shows(): Locator {
    return this.page.locator(this.#scenario.shows).first();
  }

  isShown(withinMs: number): Promise<boolean> {
    return this.#shows().waitFor({ timeout: withinMs, state: 'attached' }).then(() => true, () => false);
  }

  async #isTelling(withinMs: number): Promise<'told' | 'neither'> {
    const end = Date.now() + withinMs;
    while (Date.now() < end) {
      if ((await this.told()) !== '') return 'told';
      await setTimeout(LOOK_MS);
    }
    this.#mayBegin = false;
    return (await this.told()) === '' ? 'neither' : 'told';
  }

  /** What the page says of something that is not there. */
  async told(): Promise<string> {
    return (await this.#textsOf(TELLING)) || (await this.#textsOf(REMARKS, NOT_DONE)) || ((await this.#hasBegun()) ? '' : this.#textsOf(NOT_OPENED));
  }

  /** Code that is on its way may still begin. */
  async #hasBegun(): Promise<boolean> {
    return this.#mayBegin || (await this.page.locator('.not-opened').count()) === 0;
  }

  async #textsOf(selector: string, words = /./): Promise<string> {
    const texts = await this.page.locator(selector).filter({ hasText: words }).allTextContents().catch(() => []);
    return texts.map((text) => text.trim()).filter(Boolean).join(' · ');
  }

  /** What it says meanwhile, while something is on its way. */
  async meanwhile(): Promise<string> {
    return this.#textsOf(MEANWHILE);
  }

  /** Marks the page, so that another one in its place is known. */
  async mark(): Promise<void> {
    await this.page.evaluate('globalThis.isMarked = true');
  }

  isMarked(): Promise<boolean> {
    return this.page.evaluate<boolean>('globalThis.isMarked === true');
  }

  /** Nothing to read at all. */
  async isBlank(): Promise<boolean> {
    return (await this.page.locator('body').innerText().catch(() => '')).trim() === '';
  }

  /** What offers another try. */
  again(): Locator {
    const offered = this.page.locator(`${TELLING}, ${NOT_OPENED}`).locator('button, a').filter({ hasText: AGAIN });
    const { again } = this.#scenario;
    return (again === undefined ? offered : offered.or(this.page.locator(again))).first();
  }

  /** Whether the page could not open at all. */
  async isClosed(): Promise<boolean> {
    return (await this.page.locator('.failure:visible, .not-opened-long:visible').count()) > 0;
  }

  /** Selects a place and opens the promises, each as far as it is there: what of it neither stands nor is said to be missing. */
  async triesTheRest(): Promise<readonly string[]> {
    const { page } = this;
    if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
    const missing: string[] = [];
    const attempt = async (what: string, steps: () => Promise<unknown>) => steps().catch(async () => ((await this.told()) === '' ? missing.push(what) : undefined));
    await attempt('the list', () => page.locator('.view-switch button').first().click({ timeout: REST_MS }));
    await attempt('a place', async () => {
      await page.locator('.place-list .place').first().click({ timeout: REST_MS });
      await page.locator('#place-heading').first().waitFor({ timeout: REST_MS });
    });
    await attempt('the promises', async () => {
      await page.locator('.view-switch button').filter({ hasText: PROMISES }).first().click({ timeout: REST_MS });
      await page.locator('.document .promise').first().waitFor({ timeout: REST_MS });
    });
    return missing;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}
