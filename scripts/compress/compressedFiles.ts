/** Answers from a folder with the compressed form of a file where the client takes it, and says how long it may be kept. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cachingOf } from '../headers/caching.ts';

export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What is not in the folder is left to the next. Files may change while it serves. */
export function compressedFiles(folder: string): Middleware {
  const options = {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response: ServerResponse, path: string) => {
      response.setHeader('Cache-Control', cachingOf(path));
      response.setHeader('Vary', 'Accept-Encoding');
    },
  };
  const plain = sirv(folder, options);
  const compressed = sirv(folder, { ...options, brotli: true, gzip: true });
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const accepted = acceptedEncodings(request.headers['accept-encoding']);
    // A part is one of the file itself: of a compressed form it would be of no use without the rest.
    const isWhole = request.headers.range === undefined;
    request.headers['accept-encoding'] = accepted;
    return (isWhole ? compressed : plain)(request, response, next);
  };
}

/** Without what the client refuses by `q=0`. */
function acceptedEncodings(header: string | readonly string[] | undefined): string {
  return String(header ?? '')
    .split(',')
    .filter((each) => !/;\s*q=0(?:\.0*)?\s*$/.test(each))
    .join(',');
}
