/** The hands of a reader at the keyboard: nothing is clicked, nothing gets the focus but by keys, and each key is counted. */
import type { CDPSession, Download, Page } from 'playwright-core';
import { until } from './until.ts';

/** What a screen reader says of the element that has the focus. */
export interface Focused {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  /** As the browser hands them to a screen reader: `pressed`, `expanded`, `checked`, `valuetext`, … */
  readonly states: Readonly<Record<string, unknown>>;
}

export interface Way {
  /** The key that leads on; Tab where none is named. */
  readonly by?: string;
  /** True where the control is drawn only once the way comes near it. */
  readonly isFarOff?: boolean;
  /** Presses after which a control counts as out of reach. */
  readonly most?: number;
}

export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly text: string;
}

const MOST_STEPS = 45;
/** What is drawn anew may take the focus with it for a moment. */
const FOCUS_BACK_MS = 3_000;
/** A control may stand there only once its code has been fetched. */
const ANSWER_MS = 30_000;
const STATES_LEFT_OUT = ['focusable', 'focused', 'editable', 'settable', 'url'];

export class Keys {
  readonly #page: Page;
  readonly #browser: CDPSession;
  #count = 0;
  #last = 'Tab';

  private constructor(page: Page, browser: CDPSession) {
    this.#page = page;
    this.#browser = browser;
  }

  static async of(page: Page): Promise<Keys> {
    return new Keys(page, await page.context().newCDPSession(page));
  }

  get count(): number {
    return this.#count;
  }

  /** A key that acts must leave the focus somewhere; Tab alone may leave the page at its end. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.focusStands();
      await this.#page.keyboard.press(key);
      this.#count += 1;
      this.#last = key;
    }
  }

  async type(text: string): Promise<void> {
    await this.focusStands();
    await this.#page.keyboard.type(text);
    this.#count += [...text].length;
    this.#last = text;
  }

  /** Throws where the last key has lost the focus. */
  async focusStands(): Promise<void> {
    if (this.#last.endsWith('Tab')) return;
    await until(() => this.#page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body), {
      withinMs: FOCUS_BACK_MS,
      what: () => `the focus was lost after ${this.#last}`,
    });
  }

  async focused(): Promise<Focused> {
    const { result } = await this.#browser.send('Runtime.evaluate', { expression: 'document.activeElement' });
    if (result.objectId === undefined) return { role: 'none', name: '', value: '', states: {} };
    const { nodes } = await this.#browser.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
    const [node] = nodes;
    const states = (node?.properties ?? []).flatMap(({ name, value }): [string, unknown][] => (STATES_LEFT_OUT.includes(name) ? [] : [[name, value.value]]));
    return {
      role: String(node?.role?.value ?? 'none'),
      name: String(node?.name?.value ?? ''),
      value: String(node?.value?.value ?? ''),
      states: Object.fromEntries(states),
    };
  }

  /** Goes from control to control until the one of this role and name has the focus; it is waited for first, as a reader would. */
  async to(role: string, name: string | RegExp, { by = 'Tab', isFarOff = false, most = MOST_STEPS }: Way = {}): Promise<Focused> {
    if (!isFarOff) await this.#isThere(role, name);
    const passed: string[] = [];
    for (let steps = 0; ; steps += 1) {
      const at = await this.focused();
      if (at.role === role && isNamed(at.name, name)) return at;
      passed.push(`${at.role} “${at.name}”`);
      if (steps === most) throw new Error(`${role} ${String(name)} was not reached in ${most} × ${by}, past ${passed.join(', ')}`);
      await this.press(by);
    }
  }

  /** Goes to a control and presses it. */
  async act(role: string, name: string | RegExp, way: Way & { readonly key?: string } = {}): Promise<void> {
    await this.to(role, name, way);
    await this.press(way.key ?? 'Enter');
  }

  /** The file that a press of Enter saves. */
  async save(): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), this.press('Enter')]);
    return { name: download.suggestedFilename(), text: await textOf(download) };
  }

  /** Presses Enter, and chooses a file in the window that the system opens. */
  async open(file: ChosenFile): Promise<void> {
    const [window] = await Promise.all([this.#page.waitForEvent('filechooser'), this.press('Enter')]);
    await window.setFiles({ name: file.name, mimeType: file.mimeType, buffer: Buffer.from(file.text) });
  }

  async #isThere(role: string, name: string | RegExp): Promise<void> {
    const element = ELEMENTS[role];
    const isThere =
      element === undefined
        ? async () => (await this.#page.getByRole(role as Parameters<Page['getByRole']>[0], { name, exact: true }).count()) > 0
        : async () => (await this.#page.locator(element).allInnerTexts()).some((text) => isNamed(text.trim(), name));
    await until(isThere, { withinMs: ANSWER_MS, what: () => `there is no ${role} ${String(name)}` });
  }
}

/** The browser's own words, which ARIA does not have: such controls are looked for by their element. */
const ELEMENTS: Readonly<Record<string, string>> = { DisclosureTriangle: 'summary' };

function isNamed(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

async function textOf(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
