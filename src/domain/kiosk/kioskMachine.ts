/** What a kiosk does next: attract loop, visit, question whether anybody is there, and back to the loop. */
import type { StoryChapter } from '../story/Story.ts';
import { chapterOf, nextInLoop } from '../story/stepOf.ts';
import type { KioskSettings } from './KioskSettings.ts';
import type { KioskEvent, KioskState, LoopState, VisitState, WarningState } from './KioskState.ts';

export interface KioskRules extends Pick<KioskSettings, 'idleSeconds' | 'warningSeconds' | 'pauseSeconds'> {
  readonly chapters: readonly StoryChapter[];
}

/**
 * Events further apart than this had no visitor between them: the machine was suspended, the display or the page slept. Who
 * stood there is gone, and a question would be put to the next one.
 */
export const GAP_MS = 30_000;
/** No longer does one tick count in the countdown: while the page stood still nobody could answer. */
export const COUNTED_MS = 2_000;
/** How long it stands where there is no chapter, in seconds. */
const EMPTY_DWELL_SECONDS = 30;

/** As it stands when the page is loaded, and after every visit: nothing in it comes from a visitor. */
export function freshLoop(rules: KioskRules, atMs: number): LoopState {
  return { phase: 'loop', chapter: rules.chapters[0]?.id, sinceMs: atMs, pausedUntilMs: undefined, atMs };
}

/**
 * The state after the event. An event that is dated before the last one counts as simultaneous with it. In the loop a touch
 * makes the chapter that is shown the visit's; trouble goes on with the next chapter, so that one that fails is passed over.
 */
export function kioskMachine(state: KioskState, event: KioskEvent, rules: KioskRules): KioskState {
  const atMs = Math.max(state.atMs, event.atMs);
  switch (state.phase) {
    case 'loop':
      return inLoop(state, event, rules, atMs);
    case 'visit':
    case 'warning':
      if (atMs - state.atMs > GAP_MS || event.type === 'restart' || event.type === 'trouble') return freshLoop(rules, atMs);
      return state.phase === 'visit' ? inVisit(state, event, rules, atMs) : inWarning(state, event, rules, atMs);
  }
}

/** Whole seconds that are left to answer; undefined where nothing is asked. */
export function secondsLeft(state: KioskState): number | undefined {
  return state.phase === 'warning' ? Math.ceil(state.leftMs / 1_000) : undefined;
}

/**
 * WCAG 2.2.2: what moves by itself can be stopped, and stays so until somebody lets it go on. Only a loop that nobody has
 * touched for `pauseSeconds` goes on by itself: it stands in a hall, where a stopped story would otherwise stand for ever
 * after its reader has left. Whoever needs longer touches the page, and is then a visitor to whom nothing moves by itself.
 */
function inLoop(state: LoopState, event: KioskEvent, rules: KioskRules, atMs: number): KioskState {
  switch (event.type) {
    case 'tick':
      return loopTick(state, rules, atMs);
    case 'touch':
      return visit(state.chapter, atMs);
    case 'chapter':
      return visit(known(event.chapter, rules) ?? state.chapter, atMs);
    case 'pause':
      return { ...state, pausedUntilMs: atMs + rules.pauseSeconds * 1_000, atMs };
    case 'resume':
      return state.pausedUntilMs === undefined ? { ...state, atMs } : { ...state, sinceMs: atMs, pausedUntilMs: undefined, atMs };
    case 'trouble':
      return nextChapter(state, rules, atMs);
    case 'continue':
    case 'restart':
      return { ...state, atMs };
  }
}

function loopTick(state: LoopState, rules: KioskRules, atMs: number): LoopState {
  if (state.pausedUntilMs !== undefined) return atMs < state.pausedUntilMs ? { ...state, atMs } : nextChapter(state, rules, atMs);
  const dwellSeconds = chapterOf(rules.chapters, state.chapter)?.dwellSeconds ?? EMPTY_DWELL_SECONDS;
  // However long it slept, it goes on with the next chapter, not with the one that a clock would be at.
  return atMs - state.sinceMs < dwellSeconds * 1_000 ? { ...state, atMs } : nextChapter(state, rules, atMs);
}

function nextChapter({ chapter }: LoopState, rules: KioskRules, atMs: number): LoopState {
  return { ...freshLoop(rules, atMs), chapter: nextInLoop(rules.chapters, chapter)?.id };
}

function inVisit(state: VisitState, event: KioskEvent, rules: KioskRules, atMs: number): KioskState {
  if (event.type === 'chapter') return visit(known(event.chapter, rules) ?? state.chapter, atMs);
  if (event.type !== 'tick') return visit(state.chapter, atMs);
  const isIdle = atMs - state.touchedMs >= rules.idleSeconds * 1_000;
  return isIdle ? { phase: 'warning', chapter: state.chapter, leftMs: rules.warningSeconds * 1_000, atMs } : { ...state, atMs };
}

function inWarning(state: WarningState, event: KioskEvent, rules: KioskRules, atMs: number): KioskState {
  if (event.type !== 'tick') return inVisit({ phase: 'visit', chapter: state.chapter, touchedMs: atMs, atMs }, event, rules, atMs);
  const leftMs = state.leftMs - Math.min(atMs - state.atMs, COUNTED_MS);
  return leftMs > 0 ? { ...state, leftMs, atMs } : freshLoop(rules, atMs);
}

function visit(chapter: string | undefined, atMs: number): VisitState {
  return { phase: 'visit', chapter, touchedMs: atMs, atMs };
}

function known(id: string, { chapters }: KioskRules): string | undefined {
  return chapters.find((chapter) => chapter.id === id)?.id;
}
