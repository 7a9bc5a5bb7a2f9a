/** Runs in the page before its own scripts: keeps count of the drawing contexts that it makes, can take them away, and hurries its clock. */

export interface SoakWatch {
  /** Contexts that are still there and were not given back. */
  readonly live: () => number;
  readonly made: () => number;
  /** Takes every context away, as a driver that is reset does. */
  readonly lose: () => number;
  /** Chapters that were shown. */
  readonly chapters: () => number;
}

/** As text: a script for the page must not lean on anything around it. */
export const WATCH_CONTEXTS = `(() => {
  const contexts = [];
  let made = 0;
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (...args) {
    const context = getContext.apply(this, args);
    if (String(args[0]).startsWith('webgl') && context !== null && !contexts.some((each) => each.deref() === context)) {
      made += 1;
      contexts.push(new WeakRef(context));
    }
    return context;
  };
  const living = () => contexts.map((each) => each.deref()).filter((context) => context !== undefined && !context.isContextLost());
  // What looks at the clock once a second looks ten times as often: weeks are to pass in an hour.
  const wait = globalThis.setTimeout;
  globalThis.setTimeout = (act, ms, ...rest) => wait(act, ms === 1000 ? 100 : ms, ...rest);
  let chapters = 0;
  let last;
  new MutationObserver(() => {
    const chapter = document.querySelector('.kiosk')?.dataset.chapter;
    if (chapter !== undefined && chapter !== last) {
      chapters += 1;
      last = chapter;
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-chapter'] });
  globalThis.soakWatch = {
    live: () => living().length,
    made: () => made,
    lose: () => {
      const found = living();
      for (const context of found) context.getExtension('WEBGL_lose_context')?.loseContext();
      return found.length;
    },
    chapters: () => chapters,
  };
})();`;
