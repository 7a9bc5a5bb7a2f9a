/** A service on the loopback for tests: answers each request as told and remembers who asked what, and when. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly userAgent: string | undefined;
  readonly body: string;
  /** Milliseconds of a steady clock. */
  readonly atMs: number;
}

/** `cut` ends the connection in the middle of the answer, `hang` never answers. */
export type Reply =
  | 'cut'
  | 'hang'
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly text: string };

export interface TestServer extends AsyncDisposable {
  readonly endpoint: string;
  readonly asked: readonly Asked[];
}

export function jsonReply(value: unknown, status = 200): Reply {
  return { status, headers: { 'content-type': 'application/json' }, text: JSON.stringify(value) };
}

export async function startTestServer(replyTo: (asked: Asked, index: number) => Reply | Promise<Reply>): Promise<TestServer> {
  const asked: Asked[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const body = await bodyOf(request);
    const entry = { path: url.pathname, query: url.searchParams, userAgent: request.headers['user-agent'], body, atMs: performance.now() };
    asked.push(entry);
    const reply = await replyTo(entry, asked.length - 1);
    if (reply === 'hang') return;
    if (reply === 'cut') {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"half');
      setTimeout(() => request.socket.destroy(), 5);
      return;
    }
    response.writeHead(reply.status ?? 200, reply.headers);
    response.end(reply.text);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
