/** Remembers for the next visit that this browser keeps something of the bench, so that its code is fetched then and only then. */
import { BENCH_KEPT_KEY } from '../useBench.ts';

/** What keeps things of its own. */
export type KeepingPart = 'sketches' | 'layers';

export function remembersKept(part: KeepingPart): boolean {
  try {
    return keptParts().has(part);
  } catch {
    return false;
  }
}

export function rememberKept(part: KeepingPart, isKept: boolean): void {
  try {
    const parts = keptParts();
    if (isKept) parts.add(part);
    else parts.delete(part);
    if (parts.size === 0) localStorage.removeItem(BENCH_KEPT_KEY);
    else localStorage.setItem(BENCH_KEPT_KEY, [...parts].join(','));
  } catch {
    // Without storage nothing is kept either.
  }
}

/** Throws where the browser lets the page keep nothing. */
function keptParts(): Set<string> {
  return new Set((localStorage.getItem(BENCH_KEPT_KEY) ?? '').split(',').filter((word) => word !== ''));
}
