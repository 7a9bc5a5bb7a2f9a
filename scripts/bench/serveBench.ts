/** Serves every measured page alike on the loopback: packed as small as gzip can, isolated, uncached, and every byte counted. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface SentFile {
  readonly path: string;
  readonly isScript: boolean;
  /** As it went over the wire. */
  readonly bytes: number;
}

export interface BenchServer {
  /** Without a slash at the end. */
  readonly origin: string;
  /** What was sent since the last call. */
  readonly taken: () => readonly SentFile[];
  readonly close: () => Promise<void>;
}

interface Packed {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const PACKED_ALREADY = ['.woff2', '.png'];
/** With these a page may measure its memory, workers included; nothing is kept for a second visit. */
const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};
const PIECE_BYTES = 16_384;
const pack = promisify(gzip);

/** Each folder under the name that its addresses begin with. */
export async function serveBench(folders: Readonly<Record<string, string>>, mbps: number | undefined): Promise<BenchServer> {
  const files = new Map<string, Packed>();
  for (const [name, folder] of Object.entries(folders)) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      // Packed before the first visit, which would else wait for it.
      files.set(`/${name}${file.slice(folder.length).split(sep).join('/')}`, await packed(file));
    }
  }
  let sent: SentFile[] = [];
  const send = sender(mbps);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = files.get(path);
    if (found === undefined) {
      response.writeHead(404, HEADERS).end();
      return;
    }
    sent.push({ path, isScript: extname(path) === '.js', bytes: found.body.length });
    response.writeHead(200, { ...HEADERS, ...found.headers, 'content-length': found.body.length });
    void send(response, found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    taken: () => {
      const all = sent;
      sent = [];
      return all;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function packed(file: string): Promise<Packed> {
  const [raw, extension] = [await readFile(file), extname(file)];
  const type = { 'content-type': TYPES[extension] ?? 'application/octet-stream' };
  if (PACKED_ALREADY.includes(extension)) return { body: raw, headers: type };
  return { body: await pack(raw, { level: 9 }), headers: { ...type, 'content-encoding': 'gzip' } };
}

/** All answers share one line of the given width. */
function sender(mbps: number | undefined): (response: ServerResponse, body: Buffer) => Promise<void> {
  if (mbps === undefined) {
    return (response, body) => {
      response.end(body);
      return Promise.resolve();
    };
  }
  let freeMs = 0;
  return async (response, body) => {
    for (let at = 0; at < body.length && !response.destroyed; at += PIECE_BYTES) {
      const piece = body.subarray(at, at + PIECE_BYTES);
      freeMs = Math.max(freeMs, Date.now()) + (piece.length * 8) / (mbps * 1_000);
      await pause(freeMs - Date.now());
      response.write(piece);
    }
    response.end();
  };
}
