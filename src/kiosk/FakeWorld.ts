/** A machine for tests whose clocks, storage and browser do as they are told. */
import { keepingOf, type KioskWorld } from './KioskWorld.ts';

interface Due {
  readonly atMs: number;
  readonly act: () => void;
}

export class FakeWorld implements KioskWorld {
  readonly page = Object.assign(new EventTarget(), { hidden: false });
  readonly window = new EventTarget();
  readonly localTexts = new Map<string, string>();
  readonly sessionTexts = new Map<string, string>();
  /** False where the browser has no room for more. */
  hasRoom = true;
  readonly local = keepingOf(() => storageOver(this.localTexts, () => this.hasRoom));
  readonly session = keepingOf(() => storageOver(this.sessionTexts, () => true));
  readonly posted: { readonly url: string; readonly body: unknown }[] = [];
  answers = true;
  /** False where no service worker keeps the page. */
  keeps = true;
  pageRequests = 0;
  reloads = 0;
  awake = 0;
  /** False where the machine draws nothing any more. */
  draws = true;
  #ageMs = 0;
  #wallMs: number;
  #due: Due[] = [];
  #frames: (() => void)[] = [];

  /** `wall` is a local time: "2026-11-26T10:00". */
  constructor(wall = '2026-11-26T10:00') {
    this.#wallMs = new Date(wall).getTime();
  }

  readonly ageMs = (): number => this.#ageMs;
  readonly wallMs = (): number => this.#wallMs;

  readonly wait = (act: () => void, ms: number): (() => void) => {
    const due: Due = { atMs: this.#ageMs + ms, act };
    this.#due.push(due);
    return () => (this.#due = this.#due.filter((each) => each !== due));
  };

  readonly nextFrame = (act: () => void): (() => void) => {
    this.#frames.push(act);
    return () => (this.#frames = this.#frames.filter((each) => each !== act));
  };

  readonly post = (url: string, body: string): Promise<void> => {
    this.posted.push({ url, body: JSON.parse(body) as unknown });
    return this.answers ? Promise.resolve() : Promise.reject(new Error('nobody there'));
  };

  readonly keepAwake = (): Promise<void> => {
    this.awake += 1;
    return Promise.reject(new Error('not here'));
  };

  readonly heapBytes = (): number => 50_000_000;

  readonly isKept = (): boolean => this.keeps;

  readonly askForPage = (): Promise<void> => {
    this.pageRequests += 1;
    return this.answers ? Promise.resolve() : Promise.reject(new Error('nobody there'));
  };

  readonly reload = (): void => {
    this.reloads += 1;
  };

  /** Time passes, with every timer at its time, and a frame with each of them. */
  pass(seconds: number): void {
    const endMs = this.#ageMs + seconds * 1_000;
    for (;;) {
      const next = this.#due.toSorted((a, b) => a.atMs - b.atMs).find(({ atMs }) => atMs <= endMs);
      if (next === undefined) break;
      this.#due = this.#due.filter((each) => each !== next);
      this.#move(Math.max(next.atMs, this.#ageMs));
      next.act();
      this.#draw();
    }
    this.#move(endMs);
  }

  /** The machine sleeps: time passes and nothing runs. */
  sleep(seconds: number): void {
    this.#move(this.#ageMs + seconds * 1_000);
  }

  /** Somebody sets the clock. */
  setClock(wall: string): void {
    this.#wallMs = new Date(wall).getTime();
  }

  /** The page is loaded anew: what is kept stays. */
  loadAnew(): void {
    this.#ageMs = 0;
    this.#due = [];
    this.#frames = [];
  }

  /** An event of the page; its target is a control where the test says so. */
  fire(type: string, fields: Readonly<Record<string, unknown>> = {}, isOnControl = false): void {
    const event = Object.assign(new Event(type), fields);
    Object.defineProperty(event, 'target', { value: { closest: () => (isOnControl ? {} : null) } });
    this.page.dispatchEvent(event);
  }

  #draw(): void {
    if (!this.draws) return;
    const frames = this.#frames;
    this.#frames = [];
    for (const frame of frames) frame();
  }

  #move(ageMs: number): void {
    this.#wallMs += ageMs - this.#ageMs;
    this.#ageMs = ageMs;
  }
}

function storageOver(texts: Map<string, string>, hasRoom: () => boolean): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      if (!hasRoom()) throw new Error('QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key) => texts.delete(key),
  };
}
