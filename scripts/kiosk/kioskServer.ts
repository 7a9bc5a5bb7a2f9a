/** What the kiosk's server answers besides the files of the site: takes the page's heartbeat, tells it, and says in the page that it does. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Heartbeat } from './Heartbeat.ts';

const LARGEST_BEAT_BYTES = 16_384;
/** The page asks for no address that is not there: it beats only where it finds this. */
const MARK = '<meta name="heartbeat" content="heartbeat">';
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** `dist` is the folder that is served. */
export function kioskServer(dist: string, heartbeat: Heartbeat): Plugin {
  return {
    name: 'kiosk-server',
    configurePreviewServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const isPage = isRead(request) && (pathname === '/' || pathname === '/index.html');
        if (pathname === '/heartbeat') void answer(heartbeat, request, response);
        else if (isPage) void sendPage(dist, request, response);
        else next();
      });
    },
  };
}

async function sendPage(dist: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // While a newer version is built there is none: a page that is kept needs none.
  const html = await readFile(join(dist, 'index.html'), 'utf8').catch(() => undefined);
  if (html === undefined) return send(response, 503);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : html.replace('</head>', `${MARK}</head>`));
}

async function answer(heartbeat: Heartbeat, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host = '', origin } = request.headers;
  // Another name that leads to this machine is a page elsewhere that tries to pass for this one.
  if (!LOOPBACK.test(host)) return send(response, 403);
  if (isRead(request)) {
    const report = heartbeat.report();
    return send(response, report.status === 'beating' ? 200 : 503, request.method === 'HEAD' ? undefined : report);
  }
  if (request.method !== 'POST') return send(response.setHeader('allow', 'GET, HEAD, POST'), 405);
  if (origin !== `http://${host}`) return send(response, 403);
  const body = await readBody(request).catch(() => '');
  if (body === undefined) return send(response.setHeader('connection', 'close'), 413);
  const beat = parsed(body);
  if (typeof beat !== 'object' || beat === null || Array.isArray(beat)) return send(response, 400);
  heartbeat.take(beat);
  return send(response, 204);
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Undefined where it is too large. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > LARGEST_BEAT_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, report?: object): void {
  response.writeHead(status, { 'cache-control': 'no-store', 'content-type': 'application/json' });
  response.end(report === undefined ? undefined : `${JSON.stringify(report)}\n`);
}
