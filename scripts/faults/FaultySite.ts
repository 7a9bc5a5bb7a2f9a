/** The built site, from a server that answers one file of it wrongly. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { serveSite, type ServedSite } from '../browser/serveSite.ts';
import type { Fault } from './Fault.ts';

export interface Faulty {
  /** Its path in the site, as `assets/parks-….geojson`. */
  readonly file: string;
  readonly fault: Fault;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const HOSTS_PAGE = '<!doctype html><title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found on this server.</p>';

export class FaultySite {
  /** Files that were asked for since `watch` was called, with how often. */
  readonly asked = new Map<string, number>();
  readonly #folder: string;
  readonly slowMs: number;
  #faulty: Faulty | undefined;
  #site: ServedSite | undefined;

  private constructor(folder: string, slowMs: number) {
    this.#folder = folder;
    this.slowMs = slowMs;
  }

  static async start(folder: string, { slowMs }: { readonly slowMs: number }): Promise<FaultySite> {
    const faulty = new FaultySite(folder, slowMs);
    faulty.#site = await serveSite(folder, {
      plugins: [{
        name: 'faulty-file',
        configurePreviewServer: ({ middlewares }) => {
          middlewares.use((request, response, next) => faulty.#answer(request, response, next));
        },
      }],
    });
    return faulty;
  }

  get url(): string {
    if (this.#site === undefined) throw new Error('a site that was not started');
    return this.#site.url;
  }

  /** From now on this file alone is answered wrongly; without one, every file is as it is. */
  make(faulty: Faulty | undefined): void {
    this.#faulty = faulty;
    this.asked.clear();
  }

  /** The file is whole from now on; what was counted stays. */
  mend(): void {
    this.#faulty = undefined;
  }

  async stop(): Promise<void> {
    await this.#site?.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const file = path === '' ? 'index.html' : path;
    this.asked.set(file, (this.asked.get(file) ?? 0) + 1);
    // What a browser kept of an earlier visit must not stand in for what is asked now.
    response.setHeader('Cache-Control', 'no-store');
    if (this.#faulty?.file !== file) next();
    else void this.#answerWrongly(this.#faulty, response, next);
  }

  async #answerWrongly({ file, fault }: Faulty, response: ServerResponse, next: () => void): Promise<void> {
    const send = (status: number, type: string, body: string | Buffer) => {
      response.writeHead(status, { 'Content-Type': type });
      response.end(body);
    };
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    if (fault === 'missing') send(404, 'text/html', HOSTS_PAGE);
    else if (fault === 'error') send(500, 'text/plain', 'Internal Server Error');
    else if (fault === 'otherShape') send(200, type, '{"error":"not available","code":17}');
    else if (fault === 'otherType') {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      createReadStream(join(this.#folder, file === 'index.html' ? 'favicon.svg' : 'index.html')).pipe(response);
    } else if (fault === 'slow') setTimeout(next, this.slowMs);
    else {
      const whole = await readFile(join(this.#folder, file));
      const half = whole.subarray(0, Math.floor(whole.length / 2));
      if (fault === 'cut') send(200, type, half);
      else {
        response.writeHead(200, { 'Content-Type': type, 'Content-Length': whole.length });
        response.write(half, () => setTimeout(() => response.destroy(), 30));
      }
    }
  }
}
