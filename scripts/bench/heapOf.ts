/** Memory of a page's scripts after the collector has run: with all that its workers hold, where a browser tells no such sum itself. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

export interface Heap {
  /** What scripts, the page's own objects and their buffers take. */
  readonly mainBytes: number;
  readonly withWorkersBytes: number;
}

interface Usage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize: number;
  readonly backingStorageSize: number;
}
interface Answer {
  readonly id?: number;
  readonly result?: Usage;
}

/** Workers are found at once. */
const FOUND_WITHIN_MS = 500;
const ANSWERED_WITHIN_MS = 30_000;
const STEPS = ['HeapProfiler.enable', 'HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'] as const;

export async function heapOf(cdp: CDPSession): Promise<Heap> {
  const workers = new Map<string, Usage | undefined>();
  cdp.on('Target.attachedToTarget', ({ sessionId }) => {
    workers.set(sessionId, undefined);
    STEPS.forEach((method, id) => void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }));
  });
  cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message) as Answer;
    if (id === STEPS.length - 1 && result !== undefined) workers.set(sessionId, result);
  });
  // Not through the session of the page: workers answer each in messages of their own.
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  await pause(FOUND_WITHIN_MS);
  for (const startedMs = Date.now(); [...workers.values()].includes(undefined); await pause(FOUND_WITHIN_MS)) {
    if (Date.now() - startedMs > ANSWERED_WITHIN_MS) throw new Error('a worker does not tell what it holds');
  }
  await cdp.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: false });
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const mainBytes = bytesOf((await cdp.send('Runtime.getHeapUsage')) as Usage);
  await cdp.send('HeapProfiler.disable');
  return { mainBytes, withWorkersBytes: [...workers.values()].reduce((sum, usage) => sum + (usage === undefined ? 0 : bytesOf(usage)), mainBytes) };
}

function bytesOf({ usedSize, embedderHeapUsedSize, backingStorageSize }: Usage): number {
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
