/** Tells the probe what a bare page can be asked; what most have in common is filled in. */
import type { BenchGlobals, BenchPage } from '../BenchPage.ts';

export function present(page: Pick<BenchPage, 'show' | 'count'> & Partial<BenchPage>): void {
  const bench: BenchGlobals = globalThis as BenchGlobals;
  bench.benchPage = { isDrawn: () => true, prepare: () => Promise.resolve(), isSettled: () => true, handedMs: () => 0, ...page };
}
