/** The measures, each with how a run tells it. */
import type { AppId } from './apps.ts';
import type { BenchResults, BenchRun } from './BenchRun.ts';
import { quantile, spreadOf, type Spread } from './statistics.ts';

export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: 0 | 1;
  readonly of: (run: BenchRun) => number | undefined;
}

const KIBIBYTE = 2 ** 10;
const MEBIBYTE = 2 ** 20;

const middle = (values: readonly number[]) => (values.length === 0 ? undefined : quantile(values, 0.5));

export const MEASURES = [
  { id: 'script', title: 'JavaScript over the wire', unit: 'KiB', decimals: 0, of: ({ scriptBytes }) => scriptBytes / KIBIBYTE },
  { id: 'drawn', title: 'last frame with all data', unit: 'ms', decimals: 0, of: ({ drawnMs }) => drawnMs },
  { id: 'blocked', title: 'main thread blocked until then', unit: 'ms', decimals: 0, of: ({ blockedMs }) => blockedMs },
  { id: 'firstFilter', title: 'first filter settled', unit: 'ms', decimals: 0, of: ({ firstFilter }) => firstFilter?.settledMs },
  { id: 'filter', title: 'filter settled', unit: 'ms', decimals: 0, of: ({ filters }) => middle(filters.map(({ settledMs }) => settledMs)) },
  { id: 'told', title: 'a filter’s own work, until the renderer is told', unit: 'ms', decimals: 1, of: ({ filters }) => middle(filters.map(({ toldMs }) => toldMs)) },
  { id: 'work', title: 'main thread in script and layout until it has settled', unit: 'ms', decimals: 1, of: ({ filters }) => middle(filters.map(({ workMs }) => workMs)) },
  { id: 'tasks', title: 'main thread in all tasks until it has settled', unit: 'ms', decimals: 1, of: ({ filters }) => middle(filters.map(({ tasksMs }) => tasksMs)) },
  { id: 'panMiddle', title: 'pan, frame p50', unit: 'ms', decimals: 0, of: ({ pan }) => pan?.turns.p50 },
  { id: 'panSlow', title: 'pan, frame p95', unit: 'ms', decimals: 0, of: ({ pan }) => pan?.turns.p95 },
  { id: 'panDrawn', title: 'pan, finished frame p95', unit: 'ms', decimals: 0, of: ({ pan }) => pan?.finished?.p95 },
  { id: 'zoomMiddle', title: 'zoom, frame p50', unit: 'ms', decimals: 0, of: ({ zoom }) => zoom?.turns.p50 },
  { id: 'zoomSlow', title: 'zoom, frame p95', unit: 'ms', decimals: 0, of: ({ zoom }) => zoom?.turns.p95 },
  { id: 'zoomDrawn', title: 'zoom, finished frame p95', unit: 'ms', decimals: 0, of: ({ zoom }) => zoom?.finished?.p95 },
  { id: 'heap', title: 'heap of the main thread', unit: 'MiB', decimals: 1, of: ({ heap }) => heap.mainBytes / MEBIBYTE },
  { id: 'heapWithWorkers', title: 'heap with workers', unit: 'MiB', decimals: 1, of: ({ heap }) => heap.withWorkersBytes / MEBIBYTE },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]['id'];

/** Those runs that came to their end. */
export function runsOf({ runs }: Pick<BenchResults, 'runs'>, app: AppId, data: string): BenchRun[] {
  return runs.flatMap((run) => (run.app === app && run.data === data && !('failed' in run) ? [run] : []));
}

/** Undefined where it was not measured. */
export function figureOf(results: Pick<BenchResults, 'runs'>, measure: MeasureId, app: AppId, data: string): Spread | undefined {
  const of = MEASURES.find(({ id }) => id === measure)?.of;
  return of === undefined ? undefined : spreadOf(runsOf(results, app, data).map(of));
}

/** The bare page that is best in this measure. */
export function bestOf(results: Pick<BenchResults, 'runs'>, measure: MeasureId, apps: readonly AppId[], data: string): number | undefined {
  const medians = apps.flatMap((app) => figureOf(results, measure, app, data)?.median ?? []);
  return medians.length === 0 ? undefined : Math.min(...medians);
}
