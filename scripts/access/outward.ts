/** A range rounded so that it holds what it held: its lower end down, its upper end up. */
import type { Range } from '../../src/domain/Range.ts';

/** To hundredths unless stated: `step` is 100 for hundredths, 10 for tenths. */
export function outward({ from, to }: Range, step = 100): Range {
  // What a sum of tenths is off by must not make a whole step of it.
  return { from: Math.floor(from * step + HAIR) / step, to: Math.ceil(to * step - HAIR) / step };
}

const HAIR = 1e-6;
