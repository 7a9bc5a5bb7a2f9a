/** Runs in every measured page before its own scripts: follows what is drawn until the graphics card has finished it. */
import type { BenchGlobals, BenchProbe, Frames } from '../BenchPage.ts';

/** So long nothing may be drawn before a page counts as drawn, and a change as settled. */
const SILENT_MS = { drawn: 1_500, change: 700 } as const;
const LONGEST_MS = 180_000;
/** Seldom, for what asks takes the page's time too. */
const ASK_EVERY_MS = 50;
const FENCE_EVERY_MS = 3;
const LONG_TASK_MS = 50;

const bench: BenchGlobals = globalThis as BenchGlobals;
const now = () => performance.now();
const wait = (timeMs: number) => new Promise<void>((resolve) => setTimeout(resolve, timeMs));

let drawCount = 0;
let lastMs = 0;
let pending = 0;
let isScheduled = false;
const dirty = new Set<WebGL2RenderingContext>();
const longTasks: { readonly startMs: number; readonly durationMs: number }[] = [];
let finishedTimes: number[] | undefined;

function finish(): void {
  lastMs = now();
  pending -= 1;
}

/** The task that drew has ended: a fence in each context, and two turns for what is put together without one. */
function follow(): void {
  isScheduled = false;
  for (const context of dirty) fence(context);
  dirty.clear();
  pending += 1;
  requestAnimationFrame(() => requestAnimationFrame(finish));
}

function fence(context: WebGL2RenderingContext): void {
  const sync = context.isContextLost() ? null : context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (sync === null) return;
  context.flush();
  pending += 1;
  const ask = () => {
    if (!context.isContextLost() && context.getSyncParameter(sync, context.SYNC_STATUS) !== context.SIGNALED) {
      setTimeout(ask, FENCE_EVERY_MS);
      return;
    }
    context.deleteSync(sync);
    finishedTimes?.push(now());
    finish();
  };
  setTimeout(ask, 1);
}

function mark(context: unknown): void {
  drawCount += 1;
  lastMs = now();
  if (context instanceof WebGL2RenderingContext) dirty.add(context);
  if (isScheduled) return;
  isScheduled = true;
  setTimeout(follow, 0);
}

/** Shaders are put together aside, and what needs them is drawn once they are: until then nothing is at rest. */
function followProgram(context: WebGL2RenderingContext, program: WebGLProgram): void {
  const parallel = context.getExtension('KHR_parallel_shader_compile');
  if (parallel === null) return;
  pending += 1;
  const ask = () => {
    if (!context.isContextLost() && context.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR) === false) setTimeout(ask, FENCE_EVERY_MS);
    else finish();
  };
  setTimeout(ask, FENCE_EVERY_MS);
}

type Method = (...args: readonly unknown[]) => unknown;

function afterEach(prototype: object, name: string, then: (context: unknown, args: readonly unknown[]) => void): void {
  const methods = prototype as Record<string, Method | undefined>;
  const method = methods[name];
  if (method === undefined) return;
  methods[name] = function watched(this: unknown, ...args: readonly unknown[]): unknown {
    const result = method.apply(this, [...args]);
    then(this, args);
    return result;
  };
}

/** `counts` tells whether a call draws into what is seen. */
function watch(prototype: object, names: readonly string[], counts: (context: unknown) => boolean): void {
  for (const name of names) {
    afterEach(prototype, name, (context) => {
      if (counts(context)) mark(context);
    });
  }
}

// A frame without a feature is but cleared.
watch(WebGL2RenderingContext.prototype, ['clear', 'drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced', 'drawRangeElements'], () => true);
watch(WebGLRenderingContext.prototype, ['clear', 'drawArrays', 'drawElements'], () => true);
watch(CanvasRenderingContext2D.prototype, ['fill', 'stroke', 'clearRect'], (context) => (context as CanvasRenderingContext2D).canvas.isConnected);

afterEach(WebGL2RenderingContext.prototype, 'linkProgram', (context, [program]) => followProgram(context as WebGL2RenderingContext, program as WebGLProgram));

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ startMs: startTime, durationMs: duration });
}).observe({ type: 'longtask', buffered: true });

async function silence(isReady: () => boolean, silentMs: number, sinceCount: number): Promise<number> {
  for (const startedMs = now(); now() - startedMs < LONGEST_MS; ) {
    await wait(ASK_EVERY_MS);
    if (pending === 0 && drawCount > sinceCount && now() - lastMs > silentMs && isReady()) return lastMs;
  }
  throw new Error(`not settled: ${drawCount - sinceCount} draws, ${pending} unfinished, ready ${isReady()}`);
}

let turns: number[] | undefined;
function turn(timeMs: number): void {
  if (turns === undefined) return;
  turns.push(timeMs);
  requestAnimationFrame(turn);
}

const intervals = (times: readonly number[]) => times.slice(1).map((timeMs, index) => timeMs - (times[index] ?? timeMs));

const probe: BenchProbe = {
  drawn: () => silence(() => bench.benchPage?.isDrawn() === true, SILENT_MS.drawn, 0),
  change: async (shown) => {
    await new Promise(requestAnimationFrame);
    await wait(ASK_EVERY_MS);
    const [startedMs, before] = [now(), drawCount];
    await bench.benchPage?.show(shown);
    const toldMs = now();
    return { startedMs, toldMs, settledMs: await silence(() => bench.benchPage?.isSettled() === true, SILENT_MS.change, before) };
  },
  rest: () => silence(() => bench.benchPage?.isSettled() === true, SILENT_MS.change, 0),
  blockedMs: (from, to) =>
    longTasks.reduce((sum, { startMs, durationMs }) => {
      const within = Math.min(startMs + durationMs, to) - Math.max(startMs, from);
      return sum + Math.max(0, within - LONG_TASK_MS);
    }, 0),
  startFrames: () => {
    [turns, finishedTimes] = [[], []];
    requestAnimationFrame(turn);
  },
  stopFrames: (): Frames => {
    const frames = { turns: intervals(turns ?? []), finished: intervals(finishedTimes ?? []) };
    [turns, finishedTimes] = [undefined, undefined];
    return frames;
  },
};
bench.benchProbe = probe;
