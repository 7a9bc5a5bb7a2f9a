import { request, type IncomingHttpHeaders } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedSite } from '../browser/serveSite.ts';
import { runServer } from './runServer.ts';

let root: string;
let site: ServedSite;
let port: number;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kiosk-'));
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), '<html><head><title>map</title></head></html>');
  await writeFile(join(root, 'dist/_headers'), "/*\n  Content-Security-Policy: frame-ancestors 'self'\n  X-Content-Type-Options: nosniff\n");
  await writeFile(join(root, 'secret.txt'), 'beside the site');
  site = await runServer(root, { port: 0, isStrict: false });
  port = Number(new URL(site.url).port);
});
afterAll(async () => {
  await site?.close();
  await rm(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

function ask(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers: { host: `localhost:${port}`, ...headers } }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body: text, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const own = () => ({ origin: `http://localhost:${port}` });
const status = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status;

test('the page says that its heartbeat is taken, whatever its address', async () => {
  for (const path of ['/', '/index.html', '/?ui=kiosk&lang=en']) expect((await ask('GET', path)).body).toContain('<title>map</title><meta name="heartbeat" content="heartbeat"></head>');
});

test('the last beat is told with its age; without one the monitor is told so by the status too', async () => {
  const before = await ask('GET', '/heartbeat');
  expect(before.status).toBe(503);
  expect(JSON.parse(before.body)).toMatchObject({ status: 'none', beat: null });
  expect(await status('POST', '/heartbeat', own(), '{"at":1,"phase":"loop"}')).toBe(204);
  const after = await ask('GET', '/heartbeat');
  expect(after.status).toBe(200);
  expect(JSON.parse(after.body)).toMatchObject({ status: 'beating', beat: { at: 1, phase: 'loop' } });
});

test('only the page itself may beat, with a small object, and only by POST', async () => {
  expect(await status('POST', '/heartbeat', own(), '{"at":2}')).toBe(204);
  expect(await status('POST', '/heartbeat', { origin: 'https://elsewhere.example' }, '{"at":3}')).toBe(403);
  expect(await status('POST', '/heartbeat', {}, '{"at":3}')).toBe(403);
  expect(await status('POST', '/heartbeat', { host: 'rebound.example', origin: 'http://rebound.example' }, '{"at":3}')).toBe(403);
  expect(await status('GET', '/heartbeat', { host: 'rebound.example' })).toBe(403);
  expect(await status('POST', '/heartbeat', own(), 'not json')).toBe(400);
  expect(await status('POST', '/heartbeat', own(), '[3]')).toBe(400);
  expect(await status('POST', '/heartbeat', own(), JSON.stringify({ lastError: 'x'.repeat(20_000) }))).toBe(413);
  expect(await status('PUT', '/heartbeat', own(), '{"at":3}')).toBe(405);
  expect(JSON.parse((await ask('GET', '/heartbeat')).body)).toMatchObject({ beat: { at: 2 } });
});

test('page, heartbeat and what is missing bear the headers of the site', async () => {
  for (const path of ['/', '/?ui=kiosk', '/heartbeat', '/missing.js']) {
    const { headers } = await ask('GET', path);
    expect([path, headers['content-security-policy'], headers['x-content-type-options']]).toEqual([path, "frame-ancestors 'self'", 'nosniff']);
  }
});

test('nothing beside the folder of the site is sent, and a path that is none does not end the server', async () => {
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '/..%5csecret.txt', '//', '/\\', '/\\host/', '/%', '/%ff', 'http://[/']) {
    const { status: answered, body } = await ask('GET', path);
    expect([path, body.includes('beside the site')]).toEqual([path, false]);
    expect([path, answered]).toEqual([path, 404]);
  }
  expect(await status('GET', '/')).toBe(200);
});

test('under a name that leads to this machine and is not its own, nothing at all is sent', async () => {
  for (const path of ['/', '/index.html', '/heartbeat', '/_headers']) expect([path, await status('GET', path, { host: `rebound.example:${port}` })]).toEqual([path, 403]);
});

test('a busy port is passed by where that may be, and an error where the port must be this one', async () => {
  const next = await runServer(root, { port, isStrict: false });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
  await expect(runServer(root, { port, isStrict: true })).rejects.toThrow(String(port));
});

test('a port that browsers refuse is refused at once, and not served in vain', async () => {
  // Of the mail filters: it stands on the list that all browsers share.
  await expect(runServer(root, { port: 4190, isStrict: true })).rejects.toThrow(/4190/);
});
