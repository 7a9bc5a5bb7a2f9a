/** Serves the site in a hall: on the loopback alone, with the page's heartbeat. */
import { join } from 'node:path';
import { serveSite, type ServedSite } from '../browser/serveSite.ts';
import { Heartbeat } from './Heartbeat.ts';
import { kioskServer } from './kioskServer.ts';

export interface KioskServerOptions {
  readonly port: number;
  /** A busy port is an error: the browser's unit and its caches belong to this one. */
  readonly isStrict: boolean;
}

/** Serves `dist/` of the project at `root`. Its address names the machine as `localhost`, which is what pages are allowed to keep things for. */
export async function runServer(root: string, { port, isStrict }: KioskServerOptions): Promise<ServedSite> {
  const dist = join(root, 'dist');
  const { url, close } = await serveSite(dist, { port, isStrict, plugins: [kioskServer(dist, new Heartbeat())] });
  return { url: url.replace('127.0.0.1', 'localhost'), close };
}
