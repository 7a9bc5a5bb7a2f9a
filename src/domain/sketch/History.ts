/** States that can be taken back and brought back: the past and the future as lists, with a bound. */
export interface History<State> {
  /** From oldest to newest. */
  readonly past: readonly State[];
  readonly present: State;
  /** The next first. */
  readonly future: readonly State[];
}

/** So many steps back are kept. */
export const MOST_STEPS = 100;

export function begin<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** A step that changes nothing is none. */
export function step<State>(history: History<State>, present: State): History<State> {
  if (present === history.present) return history;
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present, future: [] };
}

/** What happened elsewhere is in the past and the future as well: to take a step back does not take it back. */
export function rebase<State>(history: History<State>, change: (state: State) => State): History<State> {
  return { past: history.past.map(change), present: change(history.present), future: history.future.map(change) };
}

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
