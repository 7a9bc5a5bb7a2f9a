import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FilePreview } from '../domain/ownData/FilePreview.ts';
import { openFile, SILENT_MS, type ReaderPort } from './ReaderClient.ts';
import type { ReaderAnswer, ReaderRequest } from './ReaderMessage.ts';

class FakePort extends EventTarget implements ReaderPort {
  readonly asked: ReaderRequest[] = [];
  isTerminated = false;

  postMessage(request: ReaderRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(data: ReaderAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const FILES = [new File(['x'], '地块.csv')];
const PREVIEW: FilePreview = { file: '地块.csv', files: 1, bytes: 1, layers: [], leftAside: [] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function opened(port = new FakePort()) {
  const opening = openFile(FILES, {}, () => port);
  port.say({ kind: 'preview', preview: PREVIEW });
  return { port, file: await opening };
}

test('what the worker answers is what the promise resolves to, and progress is told on the way', async () => {
  const port = new FakePort();
  const shares: number[] = [];
  const opening = openFile(FILES, { onProgress: (share) => shares.push(share) }, () => port);
  port.say({ kind: 'progress', share: 0.5, stage: 'reading' });
  port.say({ kind: 'preview', preview: PREVIEW });
  const file = await opening;
  expect([file.preview, shares, port.asked]).toEqual([PREVIEW, [0.5], [{ kind: 'open', files: FILES }]]);
  const taking = file.take([]);
  port.say({ kind: 'layers', layers: [] });
  expect(await taking).toEqual([]);
  expect(port.isTerminated).toBe(false);
  file.close();
  expect(port.isTerminated).toBe(true);
});

test('cancelling ends the worker, and what it still says is not heard', async () => {
  const port = new FakePort();
  const abort = new AbortController();
  const opening = openFile(FILES, { signal: abort.signal }, () => port);
  abort.abort();
  port.say({ kind: 'preview', preview: PREVIEW });
  await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
  expect(port.isTerminated).toBe(true);
});

test('what was cancelled before it began asks for nothing', async () => {
  const abort = new AbortController();
  abort.abort();
  const start = vi.fn<() => ReaderPort>(() => new FakePort());
  await expect(openFile(FILES, { signal: abort.signal }, start)).rejects.toMatchObject({ name: 'AbortError' });
  expect(start).not.toHaveBeenCalled();
  const { port, file } = await opened();
  await expect(file.take([], { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect([port.asked.length, port.isTerminated]).toEqual([1, true]);
});

test('a refusal arrives as it was said, and closes the file', async () => {
  const port = new FakePort();
  const opening = openFile(FILES, {}, () => port);
  const refusal = { file: '地块.csv', fault: 'broken', where: 'a', at: { line: 2, column: 3 }, found: 'x', limit: 4 } as const;
  port.say({ kind: 'refused', refusal });
  await expect(opening).rejects.toMatchObject({ name: 'FileRefused', refusal });
  expect(port.isTerminated).toBe(true);
});

test.each(['error', 'messageerror'])('a worker that ends with the event %s had too little memory', async (event) => {
  const port = new FakePort();
  const opening = openFile(FILES, {}, () => port);
  port.say({ kind: 'ready' });
  port.dispatchEvent(new Event(event));
  await expect(opening).rejects.toMatchObject({ refusal: { file: '地块.csv', fault: 'out-of-memory' } });
  expect(port.isTerminated).toBe(true);
});

test('a worker that ends without a word is a part of the program that could not be read', async () => {
  const port = new FakePort();
  const opening = openFile(FILES, {}, () => port);
  port.dispatchEvent(new Event('error'));
  await expect(opening).rejects.toThrow('the code of the reader could not be read');
  await expect(opening).rejects.not.toHaveProperty('refusal');
  expect(port.isTerminated).toBe(true);
});

test('a fault of the program is no refusal', async () => {
  const { port, file } = await opened();
  const taking = file.take([]);
  port.say({ kind: 'failed', message: 'no layer 3' });
  await expect(taking).rejects.toThrow('no layer 3');
  expect(port.isTerminated).toBe(true);
});

test('a long silence is told once, progress starts it anew, and an answer ends it', async () => {
  const port = new FakePort();
  const onSilence = vi.fn<() => void>();
  const opening = openFile(FILES, { onSilence }, () => port);
  vi.advanceTimersByTime(SILENT_MS - 1);
  port.say({ kind: 'progress', share: 0.1, stage: 'parsing' });
  vi.advanceTimersByTime(SILENT_MS - 1);
  expect(onSilence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(SILENT_MS);
  expect(onSilence).toHaveBeenCalledTimes(1);
  expect(port.isTerminated).toBe(false);
  port.say({ kind: 'preview', preview: PREVIEW });
  await opening;
  vi.advanceTimersByTime(SILENT_MS * 2);
  expect(onSilence).toHaveBeenCalledTimes(1);
});
