/** Notices that the page is in sight and its clock runs, but nothing is drawn any more, and loads it anew. */
import type { KioskWorld } from './KioskWorld.ts';
import type { Reloader } from './Reloader.ts';

/** So long without a frame is a display that stands still. */
const STILL_MS = 30_000;
/** One frame each second is asked for: that tells as much as all of them, and wakes nothing up between. */
const CHECK_MS = 1_000;
/** Checks further apart than this had the machine asleep between them, and no frame is missing. */
const ASLEEP_MS = 10_000;

export interface FrameWatch {
  /** Frames that were asked for and came, since the page was loaded. */
  readonly frames: () => number;
  readonly stop: () => void;
}

/**
 * Where a system draws nothing while the display is off, the page is loaded anew though nothing is wrong: at most every half
 * hour, as the reloader waits longer each time.
 */
export function watchFrames(world: KioskWorld, reloader: Reloader): FrameWatch {
  let frames = 0;
  let drawnMs = world.ageMs();
  let checkedMs = drawnMs;
  let cancelFrame: (() => void) | undefined;
  const ask = (): void => {
    cancelFrame ??= world.nextFrame(() => {
      cancelFrame = undefined;
      frames += 1;
      drawnMs = world.ageMs();
    });
  };
  const check = (): void => {
    cancelWait = world.wait(check, CHECK_MS);
    const nowMs = world.ageMs();
    // Out of sight nothing has to be drawn.
    if (world.page.hidden || nowMs - checkedMs > ASLEEP_MS) drawnMs = nowMs;
    checkedMs = nowMs;
    if (nowMs - drawnMs >= STILL_MS) reloader.reload('hang', () => world.ageMs() - drawnMs >= STILL_MS);
    ask();
  };
  let cancelWait = world.wait(check, CHECK_MS);
  ask();
  return {
    frames: () => frames,
    stop: () => {
      cancelWait();
      cancelFrame?.();
    },
  };
}
