/** A run for tests, with round figures. */
import type { BenchResults, BenchRun } from './BenchRun.ts';

export function aRun(run: Pick<BenchRun, 'app' | 'data'> & Partial<BenchRun>): BenchRun {
  return {
    scriptBytes: 1_024_000,
    allBytes: 2_048_000,
    drawnMs: 1_000,
    blockedMs: 400,
    heap: { mainBytes: 10 * 2 ** 20, withWorkersBytes: 30 * 2 ** 20 },
    firstFilter: { settledMs: 90, toldMs: 4, workMs: 9, tasksMs: 12 },
    filters: [{ settledMs: 50, toldMs: 2, workMs: 5, tasksMs: 7 }],
    pan: { turns: { p50: 17, p95: 33, count: 100 }, finished: { p50: 20, p95: 40, count: 80 } },
    zoom: { turns: { p50: 18, p95: 34, count: 100 }, finished: undefined },
    shown: [100, 20],
    pixels: [8_000, 1_600],
    ...run,
  };
}

export function someResults(runs: BenchResults['runs']): BenchResults {
  return {
    machine: { processor: 'A processor', cores: 2, memoryGigabytes: 8, chromium: '1.2', driver: 'a driver', date: '2026-01-02', mbps: undefined, runs: 3 },
    runs,
  };
}
