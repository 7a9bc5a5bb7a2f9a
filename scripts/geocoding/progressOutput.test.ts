import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progressOutput } from './progressOutput.ts';

function outputs(terminal?: NodeJS.WriteStream) {
  const lines: string[] = [];
  const write = (line: string) => lines.push(line);
  return { lines, output: progressOutput({ out: write, error: write, ...(terminal === undefined ? {} : { terminal }) }) };
}

test('elsewhere than on a terminal every step is a plain line', () => {
  const { lines, output } = outputs();
  output.onProgress(1, 2, '大泽镇');
  output.log('done');
  output.fail('lost');
  expect(lines).toEqual(['1/2 大泽镇', 'done', 'lost']);
});

test('on a terminal a bar is drawn, and lines wait until it is done', () => {
  const drawn: string[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => drawn.push(chunk.toString()));
  const terminal = Object.assign(stream, { isTTY: true, columns: 80, cursorTo: () => true, moveCursor: () => true, clearLine: () => true });
  const { lines, output } = outputs(terminal as unknown as NodeJS.WriteStream);
  output.onProgress(1, 2, '大泽镇');
  output.log('meanwhile');
  expect(lines).toEqual([]);
  output.onProgress(2, 2, '司前镇');
  expect(lines).toEqual(['meanwhile']);
  output.end();
  expect(lines).toEqual(['meanwhile']);
  expect(drawn.join('')).toContain('2/2 司前镇');
});
