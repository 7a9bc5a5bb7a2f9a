/** Reads files off the page's thread: opens, shows anew as the reader says, and hands layers over. */
import { FileRefused } from './FileRefused.ts';
import { LIMITS } from './limits.ts';
import { ReaderSession } from './ReaderSession.ts';
import type { ReaderAnswer, ReaderRequest } from './ReaderMessage.ts';
import { throttled } from './throttled.ts';

const session = new ReaderSession(LIMITS, throttled((share, stage) => say({ kind: 'progress', share, stage })));

self.addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  void answer(data);
});
say({ kind: 'ready' });

async function answer(request: ReaderRequest): Promise<void> {
  try {
    const { answer: made, transfer } = await session.answer(request);
    say(made, transfer);
  } catch (error) {
    if (error instanceof FileRefused) say({ kind: 'refused', refusal: error.refusal });
    else say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function say(message: ReaderAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
