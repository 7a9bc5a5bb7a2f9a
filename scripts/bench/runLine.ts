/** What one run came to, in a line for who waits. */
import type { BenchRun } from './BenchRun.ts';

export function runLine({ scriptBytes, drawnMs, blockedMs, firstFilter, filters, heap, pan, zoom, shown, pixels }: BenchRun): string {
  return [
    `${whole(scriptBytes / 1_024)} KiB of script`,
    `drawn ${whole(drawnMs)} ms`,
    `blocked ${whole(blockedMs)} ms`,
    `first filter ${whole(firstFilter?.settledMs)} ms`,
    `filters ${filters.map(({ settledMs, toldMs, workMs, tasksMs }) => `${whole(settledMs)} (${[toldMs, workMs, tasksMs].map((each) => each.toFixed(1)).join('; ')})`).join(' ')} ms`,
    `heap ${megabytes(heap.mainBytes)}, with workers ${megabytes(heap.withWorkersBytes)} MiB`,
    `pan ${whole(pan?.turns.p50)}/${whole(pan?.turns.p95)} (${whole(pan?.finished?.p50)}/${whole(pan?.finished?.p95)}) ms`,
    `zoom ${whole(zoom?.turns.p50)}/${whole(zoom?.turns.p95)} (${whole(zoom?.finished?.p50)}/${whole(zoom?.finished?.p95)}) ms`,
    `shows ${whole(shown[0])} → ${whole(shown[1])}, ${whole(pixels?.[0])} → ${whole(pixels?.[1])} pixels`,
  ].join(' · ');
}

function whole(value: number | undefined): string {
  return value === undefined ? '–' : String(Math.round(value));
}

function megabytes(value: number): string {
  return (value / 2 ** 20).toFixed(1);
}
