/** Loads the page anew, remembers why, and does not do so again and again where it does not help. */
import { parseLastReload, type LastReload, type ReloadReason } from '../domain/kiosk/LastReload.ts';
import type { KioskWorld } from './KioskWorld.ts';
import { LAST_RELOAD_KEY, RELOAD_GUARD_KEY } from './storageKeys.ts';

/** These could come again at once, and then wait. */
const GUARDED: readonly ReloadReason[] = ['update', 'hang', 'trouble'];
/** How old a page has to be before the first, second, … guarded reload in a row. */
const OLD_ENOUGH_MS = [60_000, 120_000, 300_000, 900_000, 1_800_000] as const;
/** A page that ran so long without one was well: the row begins anew. */
const CALM_MS = 3_600_000;
/** How often a server that is away is asked for the page. */
const ASKING_MS = 10_000;
/** How long a page may take to go. */
const GOING_MS = 30_000;

export class Reloader {
  readonly #world: KioskWorld;
  readonly #onReload: (reason: ReloadReason) => void;
  /** Why this page was loaded anew; undefined where it was not, or nothing was kept. */
  readonly last: LastReload | undefined;
  #goingMs = -Infinity;
  #isHeld = false;
  #askedMs = -Infinity;

  /** `onReload` is called before the page goes. */
  constructor(world: KioskWorld, onReload: (reason: ReloadReason) => void) {
    this.#world = world;
    this.#onReload = onReload;
    this.last = parseLastReload(world.local.read(LAST_RELOAD_KEY));
  }

  /** While it is held nothing loads the page: one version gives way to another, and a load could end between them. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
  }

  /** Whether it would reload for that reason now: not while it does so already or is held, nor a page that is too young. */
  may(reason: ReloadReason): boolean {
    if (this.#isHeld || this.#world.ageMs() - this.#goingMs < GOING_MS) return false;
    if (!GUARDED.includes(reason)) return true;
    const ageMs = this.#world.ageMs();
    return ageMs >= (OLD_ENOUGH_MS[Math.min(this.#row(), OLD_ENOUGH_MS.length - 1)] ?? Infinity);
  }

  /**
   * False where it may not; whoever still needs it then asks again. A page that the device does not keep is loaded anew only
   * once its server has answered: nobody in a hall finds the way out of a browser's error page. Until then it is false too,
   * and if meanwhile it `isDue` no more, nothing happens.
   */
  reload(reason: ReloadReason, isDue: () => boolean = () => true): boolean {
    if (!this.may(reason)) return false;
    if (!this.#world.isKept()) {
      this.#ask(reason, isDue);
      return false;
    }
    return this.#go(reason);
  }

  #go(reason: ReloadReason): boolean {
    if (!this.may(reason)) return false;
    this.#goingMs = this.#world.ageMs();
    if (GUARDED.includes(reason)) this.#world.session.write(RELOAD_GUARD_KEY, String(this.#row() + 1));
    this.#world.local.write(LAST_RELOAD_KEY, JSON.stringify({ reason, atMs: this.#world.wallMs() } satisfies LastReload));
    this.#onReload(reason);
    this.#world.reload();
    return true;
  }

  #ask(reason: ReloadReason, isDue: () => boolean): void {
    const nowMs = this.#world.ageMs();
    if (nowMs - this.#askedMs < ASKING_MS) return;
    this.#askedMs = nowMs;
    this.#world
      .askForPage()
      .then(() => isDue() && this.#go(reason))
      .catch(() => {
        // What is on the screen stays there.
      });
  }

  /** Guarded reloads in a row before this page. */
  #row(): number {
    const row = Number(this.#world.session.read(RELOAD_GUARD_KEY) ?? 0);
    return this.#world.ageMs() >= CALM_MS || !Number.isSafeInteger(row) || row < 0 ? 0 : row;
  }
}
