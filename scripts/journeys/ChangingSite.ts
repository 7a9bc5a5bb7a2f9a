/** A site on a server that can be cut off, hurt, and given a newer version, as a static host is. */
import { mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { serveSite, type ServedSite } from '../browser/serveSite.ts';

export interface Trouble {
  /** Of requests that go wrong, by their path. */
  readonly of: RegExp;
  /** In the place of the answer: a status, another content, or `cut`, which ends the connection without one. */
  readonly answer: number | Buffer | 'cut';
}

export class ChangingSite implements ServedSite {
  readonly url: string;
  /** Undefined while all is well. */
  trouble: Trouble | undefined;
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  readonly #folder: string;
  #names: ReadonlySet<string> = new Set();
  #server: ServedSite | undefined;

  private constructor(folder: string) {
    this.#folder = folder;
    this.url = '';
  }

  static async start(dist: string): Promise<ChangingSite> {
    const folder = await mkdtemp(join(tmpdir(), 'changing-'));
    const site = new ChangingSite(folder);
    await site.change(dist);
    await site.#serve(0);
    return Object.assign(site, { url: site.#server?.url ?? '' });
  }

  /** Puts the files of another version in the place of those that are there, all at once: none of the old ones stays. */
  async change(dist: string): Promise<void> {
    const next = join(this.#folder, 'next');
    await symlink(dist, next, 'junction');
    await rename(next, this.#site);
    this.#names = new Set((await readdir(dist, { recursive: true })).map((name) => `/${name.split(sep).join('/')}`));
  }

  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  /** At the same address as before. */
  async resume(): Promise<void> {
    if (this.#server === undefined) await this.#serve(Number(new URL(this.url).port));
  }

  async close(): Promise<void> {
    await this.stop();
    // The links alone: what they lead to is not ours.
    await rm(this.#folder, { recursive: true, force: true });
  }

  get #site(): string {
    return join(this.#folder, 'site');
  }

  async #serve(port: number): Promise<void> {
    this.#server = await serveSite(this.#site, { port, isStrict: port !== 0, plugins: [this.#troublemaker()] });
  }

  #troublemaker(): Plugin {
    return {
      name: 'troublemaker',
      configurePreviewServer: (server) => {
        server.middlewares.use((request, response, next) => {
          const path = request.url ?? '/';
          this.asked.push(path);
          const { trouble } = this;
          if (trouble?.of.test(path) !== true) {
            if (path.startsWith('/assets/') && !this.#names.has(path)) response.writeHead(404).end();
            else next();
            return;
          }
          if (trouble.answer === 'cut') request.socket.destroy();
          else if (typeof trouble.answer === 'number') response.writeHead(trouble.answer).end();
          else response.writeHead(200, { 'content-type': 'text/html' }).end(trouble.answer);
        });
      },
    };
  }
}
