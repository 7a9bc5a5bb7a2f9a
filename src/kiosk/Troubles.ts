/** Hears of every error that nobody caught, keeps the last ones for the operator, and brings the kiosk back to its loop. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { addTrouble, parseTroubles, type Trouble, type TroubleKind } from '../domain/kiosk/Trouble.ts';
import type { KioskSession } from './KioskSession.ts';
import { TROUBLES_KEY } from './storageKeys.ts';

const MINUTE_MS = 60_000;
/** The next one within a minute is not mended by another chapter: the page is loaded anew. */
const MOST_IN_A_MINUTE = 4;
/** How long the same error again waits to be kept. */
const SAVE_AFTER_MS = 2_000;
/** Browsers report these though nothing failed. */
const HARMLESS = /^ResizeObserver loop/;

export class Troubles {
  readonly #session: KioskSession;
  readonly #recent;
  #atMs: number[] = [];
  #cancelSave: (() => void) | undefined;

  constructor(session: KioskSession) {
    this.#session = session;
    this.#recent = signal(parseTroubles(session.world.local.read(TROUBLES_KEY)));
  }

  /** Newest first, those before the last reload too. */
  get recent(): ReadonlySignal<readonly Trouble[]> {
    return this.#recent;
  }

  /** Begins to listen. Returns what ends it. */
  start(): () => void {
    const { window } = this.#session.world;
    const onError = (event: Event): void => {
      const { error, message } = event as Event & { readonly error: unknown; readonly message: string };
      if (!HARMLESS.test(message)) this.report('error', error ?? message);
    };
    const onRejection = (event: Event): void => {
      const { reason } = event as Event & { readonly reason: unknown };
      // What was called off by a hand of ours did not fail.
      if (nameOf(reason) !== 'AbortError') this.report('rejection', reason);
    };
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
      this.#save();
    };
  }

  /** What goes wrong beside a visit, which may go on: kept for the operator, and no more. */
  keep(kind: TroubleKind, problem: unknown): void {
    const { world, tally } = this.#session;
    this.#recent.value = addTrouble(this.#recent.peek(), kind, messageOf(problem), world.wallMs());
    // The first of its sort is kept at once, for the page may not live to keep it later.
    if (this.#recent.value[0]?.times === 1) this.#save();
    else this.#cancelSave ??= world.wait(() => this.#save(), SAVE_AFTER_MS);
    tally.count('error', kind);
  }

  /** What the page caught itself and could not mend. Too many in a minute load the page anew, as soon as it is old enough for that. */
  report(kind: TroubleKind, problem: unknown): void {
    const { world, reloader } = this.#session;
    this.keep(kind, problem);
    const nowMs = world.ageMs();
    this.#atMs = [...this.#atMs.filter((atMs) => nowMs - atMs < MINUTE_MS), nowMs].slice(-MOST_IN_A_MINUTE - 1);
    if (this.#atMs.length <= MOST_IN_A_MINUTE) this.#session.trouble();
    else reloader.reload('trouble');
  }

  /** The operator has read them. */
  clear(): void {
    this.#recent.value = [];
    this.#save();
  }

  #save(): void {
    this.#cancelSave?.();
    this.#cancelSave = undefined;
    const troubles = this.#recent.peek();
    this.#session.world.local.write(TROUBLES_KEY, troubles.length === 0 ? undefined : JSON.stringify(troubles));
  }
}

function nameOf(problem: unknown): unknown {
  return (problem as { readonly name?: unknown } | null | undefined)?.name;
}

function messageOf(problem: unknown): string {
  if (problem instanceof Error) return `${problem.name}: ${problem.message}`;
  return typeof problem === 'string' ? problem : 'unknown';
}
