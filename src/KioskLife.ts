/** The life of one kiosk: its session, and what keeps it going for weeks. */
import { effect, untracked } from '@preact/signals';
import type { KioskSettings } from './domain/kiosk/KioskSettings.ts';
import type { Language } from './domain/LocalText.ts';
import type { Story } from './domain/story/Story.ts';
import { clearVisitor } from './kiosk/clearVisitor.ts';
import { guardPage } from './kiosk/guardPage.ts';
import { heartbeatUrl, startHeartbeat, type BeatOfPage, type HeartbeatLine } from './kiosk/heartbeat.ts';
import { KioskSession } from './kiosk/KioskSession.ts';
import { OperatorModel } from './kiosk/OperatorModel.ts';
import { Troubles } from './kiosk/Troubles.ts';
import { watchFrames, type FrameWatch } from './kiosk/watchFrames.ts';
import { checkForUpdate, takeOver, updateIsWaiting } from './offline/index.ts';
import { resetPreferences } from './preferences.ts';
import { INITIAL_STATE } from './state/AppState.ts';
import { forgetVisitor, isVisited } from './state/forgetVisitor.ts';
import type { Store } from './state/Store.ts';

export interface KioskLifeOptions {
  readonly store: Store;
  readonly story: Story;
  readonly settings: KioskSettings;
  /** Of the program. */
  readonly version: string;
  /** How old the data are. */
  readonly dataDate: string;
}

const STUCK_AGAIN_MS = 10_000;

/** A visit from which the page was torn by a reload goes on, until it is as idle as any other. */
export class KioskLife {
  readonly session: KioskSession;
  readonly troubles: Troubles;
  readonly operator: OperatorModel;
  #heartbeat: HeartbeatLine | undefined;
  #frames: FrameWatch | undefined;
  /** True once the page is to be loaded anew for want of a map. */
  #isStuck = false;
  readonly #options: KioskLifeOptions;

  constructor(options: KioskLifeOptions) {
    this.#options = options;
    const { store, story, settings } = options;
    const state = store.state.peek();
    this.session = new KioskSession({
      settings,
      chapters: story.chapters,
      startsAt: state.chapter,
      language: () => store.state.peek().language,
      update: { checkForUpdate, takeOver, updateIsWaiting },
      onReset: () => this.#forget(settings.language, undefined),
    });
    // Where the map of a page before looked is no visitor's any more.
    if (!isVisited(state)) history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    this.troubles = new Troubles(this.session);
    this.operator = new OperatorModel(this.session, () => innerWidth);
  }

  get heartbeat(): HeartbeatLine['state'] | undefined {
    return this.#heartbeat?.state;
  }

  /** Drawn since the page was loaded. */
  get frames(): number {
    return this.#frames?.frames() ?? 0;
  }

  /** Returns what ends it all. */
  start(): () => void {
    const { store, settings } = this.#options;
    const { session, troubles } = this;
    const onLost = (): void => session.contextLost();
    // On its way down, before whoever makes the map anew keeps the event for itself.
    addEventListener('webglcontextlost', onLost, true);
    const frames = watchFrames(session.world, session.reloader);
    this.#frames = frames;
    const beat = (): BeatOfPage => {
      const { language } = store.state.peek();
      return {
        frames: frames.frames(),
        phase: session.phase.peek(),
        chapter: store.state.peek().chapter ?? null,
        language,
        version: this.#options.version,
        dataDate: this.#options.dataDate,
        losses: session.losses.peek(),
        lastError: troubles.recent.peek()[0] ?? null,
        counter: session.tally.today,
      };
    };
    // Each beat would keep the version in force from ending.
    this.#heartbeat = startHeartbeat(session.world, heartbeatUrl(document), beat, () => session.isUpdating.peek());
    const stops = [
      session.start(),
      troubles.start(),
      this.operator.start(),
      guardPage(),
      frames.stop,
      this.#heartbeat.stop,
      () => removeEventListener('webglcontextlost', onLost, true),
      effect(() => {
        const { language, selected } = store.state.value;
        session.saw('language', language);
        if (selected !== undefined) session.saw('place', selected);
      }),
      this.#watchRounds(),
    ];
    const state = store.state.peek();
    if (isVisited(state)) session.enter(session.chapter.peek() ?? '');
    else {
      // A language in the address is told for a round; whoever left it there may long be gone.
      this.#forget(state.language === INITIAL_STATE.language ? settings.language : state.language, state.chapter);
    }
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** What cannot be shown is closed. */
  operatorFailed(error: unknown): void {
    this.operator.close();
    this.troubles.report('boundary', error);
  }

  /** The map could not be made or kept: a visit goes on with what stands beside it, and the page is loaded anew once nobody is there. */
  stuck(): void {
    if (this.#isStuck) return;
    this.#isStuck = true;
    const { session, troubles } = this;
    troubles.keep('context', 'the map could not be drawn');
    const again = (): void => {
      // A newer version comes by itself, and may well mend it.
      const isAlone = (): boolean => session.phase.peek() === 'loop' && !updateIsWaiting.peek();
      if (!isAlone() || !session.reloader.reload('trouble', isAlone)) session.world.wait(again, STUCK_AGAIN_MS);
    };
    session.world.wait(again, STUCK_AGAIN_MS);
  }

  /** With each round of the loop everything begins anew, whatever an address or a page before left behind. */
  #watchRounds(): () => void {
    const { story, settings } = this.#options;
    const first = story.chapters[0]?.id;
    let before: string | undefined;
    return effect(() => {
      const now = this.session.loopChapter.value;
      if (now === first && before !== undefined) untracked(() => this.#forget(settings.language, first));
      before = now;
    });
  }

  #forget(language: Language, chapter: string | undefined): void {
    const { store, settings } = this.#options;
    const { local, session } = this.session.world;
    store.restate((before) => ({ ...forgetVisitor(before, language), chapter }));
    void clearVisitor({ keepings: [local, session], databases: databasesHere(), resetPreferences: () => resetPreferences(settings.appearance) });
  }
}

/** Undefined where the browser has none; where nothing may be kept the very name throws. */
function databasesHere(): IDBFactory | undefined {
  try {
    return indexedDB;
  } catch {
    return undefined;
  }
}
