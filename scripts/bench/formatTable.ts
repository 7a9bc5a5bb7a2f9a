/** Table of the figures in Markdown. */
import type { BenchResults } from './BenchRun.ts';

export function formatTable(results: BenchResults): string {
  return JSON.stringify(results.machine);
}
