/** Serves an archive beside the site, part by part as it is asked for, and counts what leaves. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Plugin } from 'vite';

export interface ServedArchive {
  readonly plugin: Plugin;
  readonly size: number;
  /** Of the answers, without their headers. */
  readonly sent: { requests: number; bytes: number };
}

/** `name` is the path beside the page. A request for the whole is answered with the whole, and counted. */
export async function archiveBeside(name: string, path: string): Promise<ServedArchive> {
  const { size } = await stat(path);
  const sent = { requests: 0, bytes: 0 };
  const plugin: Plugin = {
    name: 'archive-beside',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        if (new URL(request.url ?? '/', 'http://loopback').pathname !== `/${name}`) {
          next();
          return;
        }
        const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
        const [from, to] = range === null ? [0, size - 1] : [Number(range[1]), Math.min(Number(range[2]), size - 1)];
        response.statusCode = range === null ? 200 : 206;
        if (range !== null) response.setHeader('content-range', `bytes ${from}-${to}/${size}`);
        response.setHeader('content-type', 'application/octet-stream');
        response.setHeader('content-length', to - from + 1);
        response.setHeader('cache-control', 'no-store');
        sent.requests += 1;
        createReadStream(path, { start: from, end: to })
          .on('data', (part) => (sent.bytes += part.length))
          .pipe(response);
      });
    },
  };
  return { plugin, size, sent };
}
