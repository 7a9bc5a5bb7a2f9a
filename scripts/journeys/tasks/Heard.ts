/** The ears of a reader: what live regions say, and the page as it is read out, by roles and names alone. */
import type { Page } from 'playwright-core';
import { until } from './until.ts';
import { clipboardOf } from '../clipboardOf.ts';

type Role = Parameters<Page['getByRole']>[0];

const ANSWER_MS = 60_000;

export class Heard {
  readonly #page: Page;
  #heardUpTo = 0;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Before the page has its own scripts: from then on nothing that is said is missed. */
  static async of(page: Page): Promise<Heard> {
    await page.addInitScript(listen);
    return new Heard(page);
  }

  /** Waits until a live region has said it, since the last that was waited for; a region that appears with its text says nothing. */
  async told(wanted: RegExp): Promise<string> {
    let said: readonly string[] = [];
    await until(
      async () => {
        said = await this.#page.evaluate(() => (globalThis as unknown as { readonly saidByLiveRegions: readonly string[] }).saidByLiveRegions);
        return said.slice(this.#heardUpTo).some((each) => wanted.test(each));
      },
      { withinMs: ANSWER_MS, what: () => `never told: ${String(wanted)}, but ${JSON.stringify(said.slice(this.#heardUpTo))}` },
    );
    const at = said.findIndex((each, index) => index >= this.#heardUpTo && wanted.test(each));
    this.#heardUpTo = at + 1;
    return said[at] ?? '';
  }

  /** Waits until what stands in this part of the page, read out, says it; gives the whole of it. */
  async reads(role: Role, name: string | RegExp | undefined, wanted: RegExp, withinMs = ANSWER_MS): Promise<string> {
    const part = this.#page.getByRole(role, name === undefined ? {} : { name, exact: true }).first();
    let read = '';
    await until(
      async () => {
        read = (await part.count()) === 0 ? '' : await part.ariaSnapshot().catch(() => '');
        return wanted.test(read);
      },
      { withinMs, what: () => `${role} ${String(name)} does not say ${String(wanted)}, but\n${read}` },
    );
    return read;
  }

  /** Names of all that has this role within a part of the page, as they are read. */
  async namesIn(role: Role, name: string | RegExp, of: Role): Promise<readonly string[]> {
    return this.#page.getByRole(role, { name, exact: true }).first().getByRole(of).allInnerTexts();
  }

  /** Waits until nothing of this role and name is left. */
  async isGone(role: Role, name: string | RegExp): Promise<void> {
    const part = this.#page.getByRole(role, { name, exact: true });
    await until(async () => (await part.count()) === 0, { withinMs: ANSWER_MS, what: () => `${role} ${String(name)} is still there` });
  }

  /** Waits until a place is chosen, another one than this; gives its name. */
  async place(before?: string): Promise<string> {
    const heading = this.#page.locator('#place-heading');
    let name = '';
    await until(
      async () => {
        name = (await heading.count()) === 0 ? '' : ((await heading.textContent()) ?? '');
        return name !== '' && name !== before;
      },
      { withinMs: ANSWER_MS, what: () => `no other place is chosen than “${name}”` },
    );
    return name;
  }

  title(): Promise<string> {
    return this.#page.title();
  }

  /** The language that a screen reader speaks. */
  language(): Promise<string> {
    return this.#page.evaluate(() => document.documentElement.lang);
  }

  clipboard(): Promise<string> {
    return clipboardOf(this.#page);
  }

  /** What the browser keeps for a later visit, in any of its stores, and what the address says of it. */
  kept(): Promise<{ readonly local: readonly string[]; readonly session: readonly string[]; readonly databases: readonly unknown[]; readonly query: string }> {
    return this.#page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      query: location.search,
    }));
  }
}

/** Runs in the page: keeps what live regions say, as a screen reader would say it. */
function listen(): void {
  const LIVE = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], output';
  const said: string[] = [];
  Object.assign(globalThis, { saidByLiveRegions: said });
  let known = new WeakSet<Element>();
  const observer = new MutationObserver((records) => {
    const changed = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      if (region !== null && region !== undefined) changed.add(region);
      for (const added of addedNodes) if (added instanceof Element) for (const alert of [added, ...added.querySelectorAll('[role="alert"]')]) if (alert.matches('[role="alert"]')) changed.add(alert);
    }
    for (const region of changed) {
      const text = (region.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      const isHeard = region.matches('[role="alert"]') || known.has(region);
      if (isHeard && region.isConnected && text !== '' && region.checkVisibility()) said.push(text);
    }
    known = new WeakSet(document.querySelectorAll(LIVE));
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}
