/** Reads an archive off the page's thread: one view at a time, the newest. */
import type { ArchiveAnswer, ArchiveRequest } from './ArchiveMessage.ts';
import { ArchiveSession } from './ArchiveSession.ts';
import { FileRefused } from './FileRefused.ts';
import { HttpRanges } from './HttpRanges.ts';
import { memoryOf } from './memoryOf.ts';

let session: ArchiveSession | undefined;
let abort = new AbortController();
/** What was asked before has ended, or will not go on. */
let before: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<ArchiveRequest>) => {
  abort.abort();
  abort = new AbortController();
  const { signal } = abort;
  before = before.then(() => answer(data, signal));
});

async function answer(request: ArchiveRequest, signal: AbortSignal): Promise<void> {
  const { number } = request;
  try {
    if (request.kind === 'open') {
      session = new ArchiveSession(new HttpRanges(request.address));
      say({ number, kind: 'opened', head: await session.open(signal) });
      return;
    }
    if (session === undefined) throw new RangeError('nothing is open');
    const { view, tally } = await session.look(request.view, signal);
    say({ number, kind: 'looked', view, tally }, view.kind === 'features' ? memoryOf(view.content) : []);
  } catch (error) {
    if (signal.aborted) say({ number, kind: 'overtaken' });
    else say({ number, kind: 'refused', refusal: (error instanceof FileRefused ? error : new FileRefused('broken', { found: error instanceof Error ? error.message : String(error) })).refusal });
  }
}

function say(message: ArchiveAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
