import { afterEach, expect, test } from 'vitest';
import { PoliteClient, type PoliteClientOptions } from './PoliteClient.ts';
import type { RequestError } from './RequestError.ts';
import { jsonReply, startTestServer, type Reply, type TestServer } from './testServer.ts';

const PAGE: Reply = { status: 200, headers: { 'content-type': 'text/html' }, text: '<!doctype html><title>登录</title>' };
const BUSY: Reply = { status: 429, headers: { 'retry-after': '1' }, text: 'slow down' };
const BROKEN: Reply = { status: 500, text: 'oops' };

let server: TestServer | undefined;
afterEach(async () => {
  await server?.[Symbol.asyncDispose]();
  server = undefined;
});

async function serve(...replies: readonly Reply[]): Promise<TestServer> {
  server = await startTestServer((_asked, index) => replies[Math.min(index, replies.length - 1)] ?? jsonReply(null));
  return server;
}

function client(options: Partial<PoliteClientOptions> = {}): PoliteClient {
  return new PoliteClient({ userAgent: 'planning-map/1 (test)', backOffMs: 10, timeoutMs: 300, retries: 2, ...options });
}

const ask = ({ endpoint }: TestServer, of = client(), path = '/search?key=secret') =>
  of.ask({ url: new URL(`${endpoint}${path}`), minimumIntervalMs: 1 });

test('it says who asks, and gives the parsed answer', async () => {
  const running = await serve(jsonReply({ hits: [1] }));
  expect(await ask(running)).toEqual({ hits: [1] });
  expect(running.asked.map(({ userAgent }) => userAgent)).toEqual(['planning-map/1 (test)']);
});

test('a refusal that is JSON is an answer, whatever its status below 500', async () => {
  expect(await ask(await serve(jsonReply({ error: 'no such field' }, 400)))).toEqual({ error: 'no such field' });
});

test('after a 429 it waits as long as it is told, then asks again', async () => {
  const running = await serve(BUSY, jsonReply('done'));
  expect(await ask(running)).toBe('done');
  const [first, second] = running.asked;
  expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(1_000);
});

test.each<[string, Reply]>([
  ['a server error', BROKEN],
  ['a cut connection', 'cut'],
  ['no answer in time', 'hang'],
])('%s is tried again, and the second answer counts', async (_what, reply) => {
  const running = await serve(reply, jsonReply('done'));
  expect(await ask(running)).toBe('done');
  expect(running.asked).toHaveLength(2);
});

test.each<[string, Reply, string, RegExp, number]>([
  ['a server error that stays', BROKEN, 'server', /^127\.0\.0\.1:\d+ answered 500, after 3 tries$/, 3],
  ['silence that stays', 'hang', 'timeout', /^127\.0\.0\.1:\d+ did not answer within 0\.3 s, after 3 tries$/, 3],
  ['connections that are cut', 'cut', 'connection', /^the connection to 127\.0\.0\.1:\d+ failed.*, after 3 tries$/, 3],
  ['a web page', PAGE, 'web-page', /answered 200 with a web page in the place of JSON \("登录"\)/, 1],
  ['broken JSON', { text: '{"half": ' }, 'not-json', /answered 200 with what is no JSON: "\{"half":"$/, 1],
  ['a pause longer than anyone waits', { status: 429, headers: { 'retry-after': '3600' }, text: '' }, 'busy', /429: too many requests; it asks for a pause of 3600 s$/, 1],
])('%s ends in words, without the address and its key', async (_what, reply, failure, words, tries) => {
  const running = await serve(reply);
  const error = (await ask(running).catch((reason: unknown) => reason)) as RequestError;
  expect(error.failure).toBe(failure);
  expect(error.message).toMatch(words);
  expect(error.message).not.toContain('secret');
  expect(running.asked).toHaveLength(tries);
});

test('a host that nobody answers at is a failed connection', async () => {
  const closed = await serve(jsonReply(1));
  await closed[Symbol.asyncDispose]();
  server = undefined;
  await expect(ask(closed, client({ retries: 0 }))).rejects.toThrow(/^the connection to 127\.0\.0\.1:\d+ failed \(ECONNREFUSED\)$/);
});

test('requests to one host keep their distance, those that are tried again too', async () => {
  const running = await serve(BROKEN, jsonReply(1), jsonReply(2), jsonReply(3));
  const patient = client();
  const url = new URL(`${running.endpoint}/`);
  await Promise.all([1, 2, 3].map(() => patient.ask({ url, minimumIntervalMs: 300 })));
  expect(running.asked).toHaveLength(4);
  const gaps = running.asked.slice(1).map(({ atMs }, index) => atMs - (running.asked[index]?.atMs ?? 0));
  // A busy machine may take in one request late and the next in time.
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(200);
});

test('a form is sent as one', async () => {
  const running = await serve(jsonReply([]));
  await client().ask({ url: new URL(running.endpoint), minimumIntervalMs: 1, form: new URLSearchParams({ data: '[out:json];' }) });
  expect(running.asked.map(({ body }) => body)).toEqual(['data=%5Bout%3Ajson%5D%3B']);
});

test('who is told to stop waits no longer for a host that is busy', async () => {
  const running = await serve({ status: 429, headers: { 'retry-after': '60' }, text: '' });
  const stop = new AbortController();
  const asking = ask(running, client({ signal: stop.signal }));
  setTimeout(() => stop.abort(), 50);
  await expect(asking).rejects.toThrow(/abort/i);
  expect(running.asked).toHaveLength(1);
});
