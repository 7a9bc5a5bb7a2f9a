/** Sends with every answer what the headers file of the served folder says, as a host that reads such a file does. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse, IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Middleware } from '../compress/compressedFiles.ts';
import { headersFile, headersFor } from './hosts/headersFile.ts';

/** Read anew each time: the site may be built anew while it is served. A folder without the file has no headers to send. */
export function sentHeaders(folder: string): Middleware {
  return (request, response, next) => {
    void send(folder, request, response, next);
  };
}

async function send(folder: string, request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
  const text = await readFile(join(folder, headersFile.name), 'utf8').catch(() => '');
  // Not by a URL: what clients send need not be one, and a server must not end of it.
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  // How long a file may be kept is said of one that is there: a 404 that is kept would outlive what it missed.
  const headers = headersFor(text, path).filter(({ name }) => name !== 'Cache-Control');
  for (const { name, value } of headers) response.setHeader(name, value);
  next();
}
