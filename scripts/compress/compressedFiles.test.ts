import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressedFiles } from './compressedFiles.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const server = createServer((asked, response) => {
  handle(asked, response, () => response.writeHead(404).end('next'));
});
let folder = '';
let handle: ReturnType<typeof compressedFiles> = (_asked, _response, next) => next();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compressed-'));
  await mkdir(join(folder, 'assets'));
  const files = {
    'index.html': 'plain page',
    'index.html.br': 'br page',
    'assets/code-abcdefgh.js': 'plain code',
    'assets/code-abcdefgh.js.br': 'br code',
    'assets/code-abcdefgh.js.gz': 'gz code',
    'assets/small-abcdefgh.json': '{}',
    'assets/parks-abcdefgh.geojson': 'plain parks',
    'assets/parks-abcdefgh.geojson.gz': 'gz parks',
    'serviceWorker.js': 'worker',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  handle = compressedFiles(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['gzip, deflate, br, zstd', 'br code', 'br'],
  ['gzip, deflate', 'gz code', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gz code', 'gzip'],
  ['gzip;q=0, br;q=0.0', 'plain code', undefined],
  ['identity', 'plain code', undefined],
])('a client that takes %s gets the best that it takes', async (encoding, body, sent) => {
  const answer = await ask('/assets/code-abcdefgh.js', { 'accept-encoding': encoding });
  expect(answer).toMatchObject({ status: 200, body, headers: { 'content-type': 'text/javascript', vary: 'Accept-Encoding' } });
  expect(answer.headers['content-encoding']).toBe(sent);
});

test('where a form is missing the next best is sent, and the file itself at last', async () => {
  const accept = { 'accept-encoding': 'gzip, br' };
  expect(await ask('/assets/parks-abcdefgh.geojson', accept)).toMatchObject({ body: 'gz parks', headers: { 'content-type': 'application/geo+json', 'content-encoding': 'gzip' } });
  const small = await ask('/assets/small-abcdefgh.json', accept);
  expect(small).toMatchObject({ body: '{}', headers: { 'content-type': 'application/json' } });
  expect(small.headers['content-encoding']).toBeUndefined();
});

test('a part is one of the file itself', async () => {
  const part = await ask('/assets/code-abcdefgh.js', { 'accept-encoding': 'br', range: 'bytes=6-9' });
  expect(part).toMatchObject({ status: 206, body: 'code', headers: { 'content-range': 'bytes 6-9/10' } });
  expect(part.headers['content-encoding']).toBeUndefined();
});

test('what is named after its content is kept for ever, all else is asked for again and not sent twice', async () => {
  const accept = { 'accept-encoding': 'br' };
  expect((await ask('/assets/code-abcdefgh.js', accept)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await ask('/serviceWorker.js', accept)).headers['cache-control']).toBe('no-cache');
  const page = await ask('/', accept);
  expect(page).toMatchObject({ body: 'br page', headers: { 'cache-control': 'no-cache', 'content-type': 'text/html;charset=utf-8' } });
  expect(await ask('/', { ...accept, 'if-none-match': String(page.headers.etag) })).toMatchObject({ status: 304, body: '' });
  // Another form is another answer.
  expect((await ask('/', { 'if-none-match': String(page.headers.etag) })).status).toBe(200);
});

test('what is not there, and what is not read, is left to others', async () => {
  expect(await ask('/assets/gone-abcdefgh.js', { 'accept-encoding': 'br' })).toMatchObject({ status: 404, body: 'next' });
  expect(await ask('/index.html', {}, 'POST')).toMatchObject({ status: 404, body: 'next' });
  expect(await ask('/../package.json')).toMatchObject({ status: 404 });
});
