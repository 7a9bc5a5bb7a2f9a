/** What failed at a kiosk, as its operator reads it later: a bounded list, newest first. */

/** `error` and `rejection` nobody caught; `boundary` a part of the page could not be shown; `context` the drawing context stayed lost. */
export const TROUBLE_KINDS = ['error', 'rejection', 'boundary', 'context'] as const;
export type TroubleKind = (typeof TROUBLE_KINDS)[number];

export interface Trouble {
  readonly kind: TroubleKind;
  readonly message: string;
  /** When it last happened: wall clock, in ms since 1970. */
  readonly atMs: number;
  /** How often in a row. */
  readonly times: number;
}

export const MOST_TROUBLES = 20;
export const LONGEST_MESSAGE = 300;

/** With one more at the front; the same thing again counts on. */
export function addTrouble(troubles: readonly Trouble[], kind: TroubleKind, message: string, atMs: number): readonly Trouble[] {
  const cut = message.slice(0, LONGEST_MESSAGE);
  const [last, ...rest] = troubles;
  if (last !== undefined && last.kind === kind && last.message === cut) return [{ ...last, atMs, times: last.times + 1 }, ...rest];
  return [{ kind, message: cut, atMs, times: 1 }, ...troubles].slice(0, MOST_TROUBLES);
}

/** What was kept as text; what is not sound in it is left out. Never throws. */
export function parseTroubles(text: string | undefined): readonly Trouble[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.flatMap(parseTrouble).slice(0, MOST_TROUBLES);
  } catch {
    return [];
  }
}

function parseTrouble(value: unknown): readonly Trouble[] {
  const { kind, message, atMs, times } = (value ?? {}) as Partial<Record<keyof Trouble, unknown>>;
  const known = TROUBLE_KINDS.find((each) => each === kind);
  if (known === undefined || typeof message !== 'string' || typeof atMs !== 'number' || !Number.isFinite(atMs) || !Number.isSafeInteger(times)) return [];
  return [{ kind: known, message: message.slice(0, LONGEST_MESSAGE), atMs, times: times as number }];
}
