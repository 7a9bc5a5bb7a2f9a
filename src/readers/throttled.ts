/** Lets progress through ten times a second, and always the first of a stage: a page needs no more. */
import type { Stage, Tell } from './Tell.ts';

const EVERY_MS = 100;

export function throttled(tell: Tell, now: () => number = Date.now): Tell {
  let [last, stageBefore]: [number, Stage | undefined] = [Number.NEGATIVE_INFINITY, undefined];
  return (share, stage) => {
    if (stage === stageBefore && now() - last < EVERY_MS) return;
    [last, stageBefore] = [now(), stage];
    tell(share, stage);
  };
}
