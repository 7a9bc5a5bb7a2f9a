/** Two servers on the loopback for tests: one that keeps an archive, and a stand-in for Tianditu that is strict about its addresses. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PNG } from 'pngjs';

export interface BaseServer extends AsyncDisposable {
  readonly origin: string;
  /** "GET /map.pmtiles bytes=0-16383", in order. */
  readonly asked: string[];
  /** Of the answers alone, without their headers. */
  sentBytes: number;
  /** What is answered in the place of the content; undefined while all is well. */
  trouble: number | undefined;
}

/** Serves the archive as a whole, and any part of it that is asked for. */
export function startArchiveServer(archive: Buffer): Promise<BaseServer> {
  return start((request, response) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (new URL(request.url ?? '/', 'http://loopback').pathname !== '/map.pmtiles') return answer(response, 404, 'text/plain', Buffer.from('none'));
    if (range === null) return answer(response, 200, 'application/octet-stream', archive);
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), archive.length - 1)];
    response.setHeader('content-range', `bytes ${from}-${to}/${archive.length}`);
    return answer(response, 206, 'application/octet-stream', archive.subarray(from, to + 1));
  });
}

/** Key and value as https://t0.tianditu.gov.cn documents them for tiles in Web Mercator. */
const DOCUMENTED = {
  SERVICE: /^WMTS$/,
  REQUEST: /^GetTile$/,
  VERSION: /^1\.0\.0$/,
  LAYER: /^(vec|img|cva|cia|eva|eia)$/,
  STYLE: /^default$/,
  TILEMATRIXSET: /^w$/,
  FORMAT: /^tiles$/,
  TILEMATRIX: /^([1-9]|1[0-8])$/,
  TILEROW: /^\d+$/,
  TILECOL: /^\d+$/,
} as const;

/** Any other address, and any other key, is refused as Tianditu refuses it. */
export function startTiandituServer(key: string): Promise<BaseServer> {
  return start((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const keys = [...Object.keys(DOCUMENTED), 'tk'];
    const isDocumented =
      [...searchParams.keys()].join() === keys.join() &&
      Object.entries(DOCUMENTED).every(([name, form]) => form.test(searchParams.get(name) ?? '')) &&
      pathname === `/${searchParams.get('LAYER')}_w/wmts`;
    const last = 2 ** Number(searchParams.get('TILEMATRIX'));
    const isOnMap = Number(searchParams.get('TILEROW')) < last && Number(searchParams.get('TILECOL')) < last;
    if (!isDocumented || !isOnMap) return answer(response, 400, 'text/plain', Buffer.from('not the documented form'));
    if (searchParams.get('tk') !== key) return answer(response, 403, 'application/json', Buffer.from('{"code":301001,"msg":"非法key"}'));
    const layer = searchParams.get('LAYER') ?? '';
    return answer(response, 200, 'image/png', layer === 'vec' || layer === 'img' ? picture(layer) : NAMES);
  });
}

async function start(reply: (request: IncomingMessage, response: ServerResponse) => number): Promise<BaseServer> {
  const state = { asked: [] as string[], sentBytes: 0, trouble: undefined as number | undefined };
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'range');
    response.setHeader('cache-control', 'no-store');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    state.asked.push([request.method, request.url, request.headers.range].filter(Boolean).join(' '));
    state.sentBytes += state.trouble === undefined ? reply(request, response) : answer(response, state.trouble, 'text/plain', Buffer.from('trouble'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** Bytes of the content. */
function answer(response: ServerResponse, status: number, type: string, content: Buffer): number {
  response.writeHead(status, { 'content-type': type, 'content-length': content.length });
  response.end(content);
  return content.length;
}

const TILE_PIXELS = 256;

/** Bright squares for the map, dark ones for the imagery. */
function picture(layer: 'vec' | 'img'): Buffer {
  const [even, odd] = layer === 'vec' ? [0xf6f3e6, 0xcfe6b8] : [0x2f4429, 0x4c5b3a];
  return tile((x, y) => [(x >> 5) % 2 === (y >> 5) % 2 ? even : odd, 255]);
}

/** Names lie on nothing. */
const NAMES = tile(() => [0, 0]);

function tile(colourAt: (x: number, y: number) => [rgb: number, alpha: number]): Buffer {
  const png = new PNG({ width: TILE_PIXELS, height: TILE_PIXELS });
  for (let index = 0; index < TILE_PIXELS ** 2; index += 1) {
    const [rgb, alpha] = colourAt(index % TILE_PIXELS, Math.floor(index / TILE_PIXELS));
    png.data.writeUInt32BE(((rgb << 8) | alpha) >>> 0, index * 4);
  }
  return PNG.sync.write(png);
}
