/** Serves a built site on a port of this machine, with the headers and base of the project's configuration. */
import { stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview, type Plugin } from 'vite';

export interface ServedSite {
  /** Address of the start page, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** By default one that the system chooses. A busy one is an error where `isStrict`, else the next free one is taken. */
  readonly port?: number;
  readonly isStrict?: boolean;
  /** What this server answers besides the files of the site. */
  readonly plugins?: readonly Plugin[];
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Throws if the folder does not exist. On the loopback alone. */
export async function serveSite(folder: string, { port: wantedPort = 0, isStrict = false, plugins = [] }: ServeOptions = {}): Promise<ServedSite> {
  const outDir = resolve(folder);
  const isFolder = await stat(outDir).then((entry) => entry.isDirectory(), () => false);
  if (!isFolder) throw new Error(`no site at ${outDir}: build it first`);
  const server = await preview({
    root: PROJECT,
    logLevel: 'warn',
    // A missing file is a 404, as on a static host, and not the start page.
    appType: 'mpa',
    build: { outDir },
    plugins: [...plugins],
    // Port 0 lets the system choose; a port of the project's configuration would be busy beside a running server.
    preview: { host: '127.0.0.1', port: wantedPort, strictPort: isStrict, open: false },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${server.config.base}`, close: () => server.close() };
}
