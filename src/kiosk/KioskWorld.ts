/** What a kiosk needs of the machine that it runs on, so that a test can stand in for it. */

/** Texts by key; where the browser keeps nothing, or has no room, it forgets them. Never throws. */
export interface Keeping {
  readonly read: (key: string) => string | undefined;
  /** Undefined takes the text away. */
  readonly write: (key: string, text: string | undefined) => void;
}

const ANSWER_MS = 4_000;

export interface KioskWorld {
  /** How long the kiosk has been running on this page, in ms: a clock that is never set. */
  readonly ageMs: () => number;
  /** The wall clock, in ms since 1970. */
  readonly wallMs: () => number;
  /** Returns what calls it off. */
  readonly wait: (act: () => void, ms: number) => () => void;
  /** Calls back with the next frame that is drawn. Returns what calls it off. */
  readonly nextFrame: (act: () => void) => () => void;
  readonly page: Pick<Document, 'addEventListener' | 'removeEventListener' | 'hidden'>;
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /** Kept across visits and restarts. */
  readonly local: Keeping;
  /** Kept as long as the tab. */
  readonly session: Keeping;
  /** Posts JSON; rejects where it is not taken, or not within a few seconds. */
  readonly post: (url: string, body: string) => Promise<unknown>;
  /** Keeps the display on until it is released; rejects where the browser does not. */
  readonly keepAwake: () => Promise<unknown>;
  /** What the page's objects take, in bytes; undefined where the browser does not tell. */
  readonly heapBytes: () => number | undefined;
  /** Whether the device itself brings the page when it is loaded anew, with or without a server. */
  readonly isKept: () => boolean;
  /** Asks the server for the page; rejects where it does not give it, or not within a few seconds. */
  readonly askForPage: () => Promise<unknown>;
  readonly reload: () => void;
}

export function browserWorld(): KioskWorld {
  const bornMs = performance.now();
  return {
    // From here on, not from the clock's own beginning: a clock that is played by a test does not begin anew with each page.
    ageMs: () => performance.now() - bornMs,
    wallMs: () => Date.now(),
    wait: (act, ms) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    nextFrame: (act) => {
      const frame = requestAnimationFrame(act);
      return () => cancelAnimationFrame(frame);
    },
    page: document,
    window,
    local: keepingOf(() => localStorage),
    session: keepingOf(() => sessionStorage),
    post: async (url, body) => {
      const headers = { 'content-type': 'application/json' };
      const { ok, status } = await fetch(url, { method: 'POST', headers, body, keepalive: true, cache: 'no-store', signal: AbortSignal.timeout(ANSWER_MS) });
      if (!ok) throw new Error(`answered with ${status}`);
    },
    keepAwake: async () => navigator.wakeLock.request('screen'),
    heapBytes: () => (performance as Performance & { readonly memory?: { readonly usedJSHeapSize: number } }).memory?.usedJSHeapSize,
    // Without https, `serviceWorker` itself is not there.
    isKept: () => (navigator as Partial<Pick<Navigator, 'serviceWorker'>>).serviceWorker?.controller != null,
    askForPage: async () => {
      const { ok, status } = await fetch(location.href, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(ANSWER_MS) });
      if (!ok) throw new Error(`answered with ${status}`);
    },
    reload: () => location.reload(),
  };
}

/** The storage is looked up each time: a browser that keeps nothing throws at its very name. */
export function keepingOf(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Keeping {
  return {
    read: (key) => {
      try {
        return storage().getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (key, text) => {
      try {
        if (text === undefined) storage().removeItem(key);
        else storage().setItem(key, text);
      } catch {
        // What cannot be kept holds as long as the page.
      }
    },
  };
}
