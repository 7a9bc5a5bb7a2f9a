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

/**
 * Serves `dist/` of the project at `root`. Its address names the machine as `localhost`, which is what pages are allowed to
 * keep things for. Throws for a busy port that is to be this one, and for one that browsers refuse to open.
 */
export async function runServer(root: string, { port, isStrict }: KioskServerOptions): Promise<ServedSite> {
  const dist = join(root, 'dist');
  const { url, close } = await serveSite(dist, { port, isStrict, plugins: [kioskServer(dist, new Heartbeat())] });
  try {
    await fetch(`${url}heartbeat`, { method: 'HEAD' });
  } catch {
    await close();
    throw new Error(`browsers open no page on port ${new URL(url).port}: choose another one`);
  }
  return { url: url.replace('127.0.0.1', 'localhost'), close };
}
