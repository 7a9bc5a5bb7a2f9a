/** One kiosk, from when its page is loaded until it is loaded anew: tells the machine what happens, and the page what to show. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { KioskSettings } from '../domain/kiosk/KioskSettings.ts';
import type { KioskEvent, KioskPhase, KioskState } from '../domain/kiosk/KioskState.ts';
import { freshLoop, kioskMachine, secondsLeft, type KioskRules } from '../domain/kiosk/kioskMachine.ts';
import { reloadDue } from '../domain/kiosk/reloadDue.ts';
import type { StoryChapter } from '../domain/story/Story.ts';
import { chapterOf } from '../domain/story/stepOf.ts';
import type { AppUpdate } from './AppUpdate.ts';
import { keepAwake } from './keepAwake.ts';
import { browserWorld, type KioskWorld } from './KioskWorld.ts';
import { Reloader } from './Reloader.ts';
import { Tally } from './Tally.ts';
import { watchTouches, type Touch, type TouchMeans } from './watchTouches.ts';

/** Why a visit ended. */
export type ResetReason = 'timeout' | 'hand' | 'trouble';
/** What of a visit is counted, once for each visit. */
export type Seen = 'chapter' | 'language' | 'place';

export interface KioskSessionOptions {
  readonly settings: KioskSettings;
  readonly chapters: readonly StoryChapter[];
  /** Where the loop begins when the page is loaded; at its first chapter where that is absent or unknown. */
  readonly startsAt?: string | undefined;
  /** A visit ended: everything that the visitor made is to go. The loop is already at its first chapter. */
  readonly onReset: (reason: ResetReason) => void;
  /** The language that is shown. */
  readonly language: () => string;
  readonly update?: AppUpdate;
  readonly world?: KioskWorld;
}

const TICK_MS = 1_000;
/** A visitor's drags and keys tell no more often than this that he is there. */
const TOUCH_MS = 500;
/** How long a chapter stands before all that it asks for is taken to have come; of a short one half its time. */
const SETTLED_MS = 8_000;
/** How soon an update that did not come is tried again. */
const RETRY_MS = 600_000;

export class KioskSession {
  readonly world: KioskWorld;
  readonly tally: Tally;
  readonly reloader: Reloader;
  readonly update: AppUpdate | undefined;
  readonly phase: ReadonlySignal<KioskPhase>;
  /** The chapter of the loop, or the one that the visitor entered last. */
  readonly chapter: ReadonlySignal<string | undefined>;
  /** The chapter that the loop shows; undefined during a visit. */
  readonly loopChapter: ReadonlySignal<string | undefined>;
  /** Whether the loop stands still. */
  readonly isPaused: ReadonlySignal<boolean>;
  /** Whole seconds that are left to answer the question; undefined where none is asked. */
  readonly secondsLeft: ReadonlySignal<number | undefined>;
  /** How often the drawing context was lost since the page was loaded. */
  readonly losses: ReadonlySignal<number>;
  /** The newer version is taking over: no visit begins that the load after it would cut off, and the loop stands. */
  readonly isUpdating: ReadonlySignal<boolean>;
  readonly #options: KioskSessionOptions;
  readonly #rules: KioskRules;
  readonly #state;
  readonly #losses = signal(0);
  readonly #isUpdating = signal(false);
  readonly #seen = new Set<string>();
  #operatorIsHere = false;
  #updateTriedMs = -Infinity;
  #touchedMs = 0;
  #means: TouchMeans = 'touch';

  constructor(options: KioskSessionOptions) {
    this.#options = options;
    this.world = options.world ?? browserWorld();
    this.update = options.update;
    const { idleSeconds, warningSeconds, pauseSeconds } = options.settings;
    this.#rules = { chapters: options.chapters, idleSeconds, warningSeconds, pauseSeconds };
    this.tally = new Tally(this.world);
    this.reloader = new Reloader(this.world, (reason) => {
      this.tally.count('reload', reason);
      this.tally.save();
    });
    const fresh = freshLoop(this.#rules, this.world.ageMs());
    const state = signal<KioskState>({ ...fresh, chapter: chapterOf(options.chapters, options.startsAt)?.id ?? fresh.chapter });
    this.#state = state;
    this.phase = computed(() => state.value.phase);
    this.chapter = computed(() => state.value.chapter);
    this.loopChapter = computed(() => (state.value.phase === 'loop' ? state.value.chapter : undefined));
    this.isPaused = computed(() => state.value.phase === 'loop' && state.value.pausedUntilMs !== undefined);
    this.secondsLeft = computed(() => secondsLeft(state.value));
    this.losses = this.#losses;
    this.isUpdating = this.#isUpdating;
  }

  /** Begins to watch and to count the time. Returns what ends it. */
  start(): () => void {
    const { world } = this;
    let cancel: (() => void) | undefined;
    const again = (): void => {
      // Before anything that could throw: whatever else fails, time goes on.
      cancel = world.wait(again, TICK_MS);
      this.#tick();
    };
    cancel = world.wait(again, TICK_MS);
    const save = (): void => this.tally.save();
    world.window.addEventListener('pagehide', save);
    const stops = [watchTouches(world, (touch) => this.#touched(touch)), keepAwake(world)];
    return () => {
      cancel?.();
      world.window.removeEventListener('pagehide', save);
      for (const stop of stops) stop();
      save();
    };
  }

  /** Stops the loop where it stands. */
  pause(): void {
    this.#apply({ type: 'pause', atMs: this.world.ageMs() });
  }

  /** Lets it go on. */
  resume(): void {
    this.#apply({ type: 'resume', atMs: this.world.ageMs() });
  }

  /** The visitor is still there. */
  continue(): void {
    this.#apply({ type: 'continue', atMs: this.world.ageMs() });
  }

  /** The visitor is done. */
  restart(): void {
    this.#apply({ type: 'restart', atMs: this.world.ageMs() });
  }

  /** The visitor chose that chapter; in the loop a visit begins with it. */
  enter(chapter: string): void {
    this.#apply({ type: 'chapter', atMs: this.world.ageMs(), chapter });
  }

  /** Something failed: back to the loop, and there on to the next chapter. */
  trouble(): void {
    this.#apply({ type: 'trouble', atMs: this.world.ageMs() });
  }

  /** The visitor chose that language or opened that place. Nothing in the loop, and once for each visit. */
  saw(what: Seen, id: string): void {
    const key = `${what} ${id}`;
    if (this.phase.peek() === 'loop' || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.tally.count(what, id);
  }

  /** The map's drawing context went, and will be made anew. */
  contextLost(): void {
    this.#losses.value += 1;
    this.tally.count('loss', 'context');
  }

  /** While the operator's panel is open nobody is asked whether he is there, and nothing is reset. The panel closes itself. */
  operatorIsHere(isOpen: boolean): void {
    if (isOpen && !this.#operatorIsHere) this.tally.count('operator', 'opened');
    this.#operatorIsHere = isOpen;
  }

  /**
   * Puts the newer version in force and loads the page with it. Meanwhile nothing else loads the page. Where it is not in force in
   * time, the page goes on as it was. Never rejects.
   */
  async takeUpdate(reason: 'update' | 'operator'): Promise<void> {
    const { update, reloader } = this;
    if (update === undefined || !reloader.may(reason)) return;
    this.#updateTriedMs = this.world.ageMs();
    this.#isUpdating.value = true;
    reloader.hold(true);
    const isInForce = await update.takeOver().catch(() => false);
    reloader.hold(false);
    const isDue = (): boolean => reason === 'operator' || this.phase.peek() === 'loop';
    if (!isInForce || !reloader.reload(reason, isDue)) this.#isUpdating.value = false;
  }

  #touched({ means, isOnControl }: Touch): void {
    const phase = this.phase.peek();
    if (phase === 'loop') this.#means = means;
    // What pauses or answers acts by itself, and must still stand there when the finger is lifted.
    if (isOnControl && phase !== 'visit') return;
    const atMs = this.world.ageMs();
    if (phase === 'visit' && atMs - this.#touchedMs < TOUCH_MS) return;
    this.#touchedMs = atMs;
    this.#apply({ type: 'touch', atMs });
  }

  #tick(): void {
    const before = this.#state.peek();
    // The next chapter would ask for its files.
    if (this.#isUpdating.peek() && before.phase === 'loop') return;
    this.#apply({ type: this.#operatorIsHere ? 'touch' : 'tick', atMs: this.world.ageMs() });
    const after = this.#state.peek();
    if (before.phase !== 'loop' || after.phase !== 'loop') return;
    if (after.sinceMs !== before.sinceMs) this.#betweenChapters();
    else if (after.pausedUntilMs === undefined && after.atMs - after.sinceMs >= Math.min(SETTLED_MS, this.#dwellMs(after.chapter) / 2)) this.#whileItStands();
  }

  #apply(event: KioskEvent): void {
    const before = this.#state.peek();
    if (this.#isUpdating.peek() && (event.type === 'touch' || event.type === 'chapter') && before.phase === 'loop') return;
    const after = kioskMachine(before, event, this.#rules);
    this.#state.value = after;
    if (before.phase === 'loop' && after.phase !== 'loop') this.#entered(after.chapter);
    else if (before.phase !== 'loop' && after.phase === 'loop') this.#reset(reasonOf(event));
    else if (after.phase !== 'loop' && after.chapter !== undefined && after.chapter !== before.chapter) this.saw('chapter', after.chapter);
  }

  #entered(chapter: string | undefined): void {
    this.tally.count('visit', this.#means);
    if (chapter !== undefined) this.saw('chapter', chapter);
    this.saw('language', this.#options.language());
  }

  #reset(reason: ResetReason): void {
    this.#seen.clear();
    this.#operatorIsHere = false;
    this.#means = 'touch';
    this.tally.count('reset', reason);
    this.tally.save();
    this.#options.onReset(reason);
  }

  /** Nobody is there, and the picture changes anyhow. */
  #betweenChapters(): void {
    const { world } = this;
    if (reloadDue({ nowMs: world.wallMs(), ageMs: world.ageMs() }, this.#options.settings.reloadAt)) {
      this.reloader.reload('night', () => this.phase.peek() === 'loop');
    }
  }

  /** Nobody is there, and what the chapter asks for has come: a version that is asked for more does not end. */
  #whileItStands(): void {
    if (this.update?.updateIsWaiting.peek() !== true || this.world.ageMs() - this.#updateTriedMs < RETRY_MS) return;
    void this.takeUpdate('update');
  }

  #dwellMs(chapter: string | undefined): number {
    return (chapterOf(this.#rules.chapters, chapter)?.dwellSeconds ?? Infinity) * 1_000;
  }
}

function reasonOf({ type }: KioskEvent): ResetReason {
  if (type === 'restart') return 'hand';
  return type === 'trouble' ? 'trouble' : 'timeout';
}
