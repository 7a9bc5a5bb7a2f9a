/** Serves a built site on a free port of this machine, with the headers and base of the project's configuration. */
import { stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

export interface ServedSite {
  /** Address of the start page, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Throws if the folder does not exist. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const outDir = resolve(folder);
  const isFolder = await stat(outDir).then((entry) => entry.isDirectory(), () => false);
  if (!isFolder) throw new Error(`no site at ${outDir}: build it first`);
  const server = await preview({
    root: PROJECT,
    logLevel: 'warn',
    // A missing file is a 404, as on a static host, and not the start page.
    appType: 'mpa',
    build: { outDir },
    // Port 0 lets the system choose; a port of the project's configuration would be busy beside a running server.
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${server.config.base}`, close: () => server.close() };
}
