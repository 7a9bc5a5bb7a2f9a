import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HttpRanges } from './HttpRanges.ts';
import { refusalOf } from './testing/refusalOf.ts';

const WHOLE = Buffer.from('0123456789');
const until = new AbortController().signal;

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/parts': ({ headers }, response) => {
    const [, from = '', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    const part = WHOLE.subarray(Number(from), Number(to) + 1);
    response.writeHead(206, { 'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${WHOLE.length}` }).end(part);
  },
  '/untold': (_request, response) => void response.writeHead(206).end(WHOLE),
  '/whole': (_request, response) => void response.writeHead(200).end(WHOLE),
  '/beyond': (_request, response) => void response.writeHead(416).end(),
  '/absent': (_request, response) => void response.writeHead(404).end(),
  '/moved': (_request, response) => void response.writeHead(302, { location: '/parts' }).end(),
  '/cut': (_request, response) => {
    response.writeHead(206, { 'content-length': '10' }).write(WHOLE.subarray(0, 3), () => response.destroy());
  },
};

let server: Server;
const ranges = (path: string) => new HttpRanges(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

beforeAll(async () => {
  server = createServer((request, response) => ANSWERS[request.url ?? '']?.(request, response));
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
});
afterAll(() => void server.close());

test('a part is what was asked for, fewer bytes where the file ends, and all of it is counted', async () => {
  const parts = ranges('/parts');
  expect(parts.total).toBeUndefined();
  expect(Buffer.from(await parts.read(2, 3, until)).toString()).toBe('234');
  expect(Buffer.from(await parts.read(8, 100, until)).toString()).toBe('89');
  expect(parts).toMatchObject({ requests: 2, bytes: 5, total: 10 });
  const untold = ranges('/untold');
  await untold.read(0, 10, until);
  expect(untold.total).toBeUndefined();
});

test.each([
  ['/whole', 'no-ranges'],
  ['/beyond', 'broken'],
  ['/absent', 'not-there'],
  ['/moved', 'unreachable'],
  ['/cut', 'unreachable'],
])('%s is refused as %s', async (path, fault) => {
  expect(await refusalOf(() => ranges(path).read(0, 10, until))).toMatchObject({ fault });
});

test('what is given up is no fault of the host', async () => {
  const given = new AbortController();
  const reading = ranges('/parts').read(0, 10, given.signal);
  given.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
