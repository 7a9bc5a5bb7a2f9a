/** Opens files in a worker of their own: what goes wrong there, or is cancelled, leaves the page as it is. */
import type { FilePreview, LayerChoice, TableOptions } from '../domain/ownData/FilePreview.ts';
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import { FileRefused } from './FileRefused.ts';
import type { ReaderAnswer, ReaderRequest } from './ReaderMessage.ts';
import type { Tell } from './Tell.ts';

export interface ReadOptions {
  /** At most some ten times a second. */
  readonly onProgress?: Tell;
  /**
   * No word has come for SILENT_MS. Whether it still works or died for want of memory cannot be told from outside, for one large
   * value is parsed in one go: a person decides. Progress takes it back.
   */
  readonly onSilence?: () => void;
  /** Aborting ends the worker: the file is closed. */
  readonly signal?: AbortSignal;
}

export const SILENT_MS = 20_000;

export interface OpenedFile {
  readonly preview: FilePreview;
  /** Reads tables anew, as the reader says. */
  readonly repreview: (options: TableOptions, read?: ReadOptions) => Promise<FilePreview>;
  /** Once: the layers leave the file. */
  readonly take: (choices: readonly LayerChoice[], read?: ReadOptions) => Promise<OwnLayer[]>;
  readonly close: () => void;
}

/** A worker, as far as it is used here. */
export type ReaderPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'>;

/**
 * All promises reject with FileRefused where the file cannot be read, with an AbortError where the signal says so, and with another
 * Error where the program failed, or a part of it could not be read: a new try may help. Each closes the file.
 */
export async function openFile(files: readonly File[], options: ReadOptions = {}, startWorker: () => ReaderPort = startReader): Promise<OpenedFile> {
  const file = files[0]?.name ?? '';
  options.signal?.throwIfAborted();
  const port = startWorker();
  const { preview } = await ask(port, file, { kind: 'open', files }, 'preview', options);
  // One request at a time: answers bear no name.
  let last: Promise<unknown> | undefined;
  const inTurn = <Result>(request: () => Promise<Result>): Promise<Result> => {
    const next = last === undefined ? request() : last.then(request, request);
    const end = () => {
      if (last === next) last = undefined;
    };
    last = next;
    next.then(end, end);
    return next;
  };
  return {
    preview,
    repreview: (table, read = {}) => inTurn(async () => (await ask(port, file, { kind: 'repreview', options: table }, 'preview', read)).preview),
    take: (choices, read = {}) => inTurn(async () => [...(await ask(port, file, { kind: 'take', choices }, 'layers', read)).layers]),
    close: () => port.terminate(),
  };
}

function startReader(): ReaderPort {
  return new Worker(new URL('./readerWorker.ts', import.meta.url), { type: 'module' });
}

type Answer<Kind extends ReaderAnswer['kind']> = Extract<ReaderAnswer, { readonly kind: Kind }>;

function ask<Kind extends 'preview' | 'layers'>(
  port: ReaderPort,
  file: string,
  request: ReaderRequest,
  expected: Kind,
  { onProgress, onSilence, signal }: ReadOptions,
): Promise<Answer<Kind>> {
  return new Promise((resolve, reject) => {
    let silence: ReturnType<typeof setTimeout> | undefined;
    // A worker that has never said a word could not even be fetched.
    let isHeard = request.kind !== 'open';
    const listen = () => {
      clearTimeout(silence);
      silence = onSilence === undefined ? undefined : setTimeout(onSilence, SILENT_MS);
    };
    const end = (settle: () => void) => {
      clearTimeout(silence);
      port.removeEventListener('message', onMessage);
      port.removeEventListener('error', onError);
      port.removeEventListener('messageerror', onError);
      signal?.removeEventListener('abort', onAbort);
      settle();
    };
    const fail = (error: Error) =>
      end(() => {
        port.terminate();
        reject(error);
      });
    const onMessage = ({ data }: MessageEvent<ReaderAnswer>) => {
      listen();
      isHeard = true;
      if (data.kind === 'ready') return;
      if (data.kind === 'progress') onProgress?.(data.share, data.stage);
      else if (data.kind === expected) end(() => resolve(data as Answer<Kind>));
      else if (data.kind === 'refused') fail(new FileRefused(data.refusal.fault, data.refusal, data.refusal.file));
      else fail(new Error(data.kind === 'failed' ? data.message : `an answer out of turn: ${data.kind}`));
    };
    // What goes wrong within is said in an answer: what ends the worker, or cannot be handed over, is want of memory.
    const onError = () => fail(isHeard ? new FileRefused('out-of-memory', {}, file) : new Error('the code of the reader could not be read'));
    const onAbort = () => fail(new DOMException('the reading was cancelled', 'AbortError'));
    port.addEventListener('message', onMessage);
    port.addEventListener('error', onError);
    port.addEventListener('messageerror', onError);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted === true) onAbort();
    else {
      listen();
      port.postMessage(request);
    }
  });
}
