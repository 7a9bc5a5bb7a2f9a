/** For tests of the geocode command: a copy of the product's seeds and lock, and a service on the loopback beside it. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { readFixture } from '../geocoders/fixtures/readFixture.ts';
import { LOCK_FILE, PLACES_FOLDER } from '../seeds/Seeds.ts';
import { startTestServer, type Asked, type Reply, type TestServer } from './testServer.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface ServiceProject {
  readonly root: () => string;
  /** The service that was started last. */
  readonly server: () => TestServer;
  /** Starts a service; it takes the place of the one before. */
  readonly serve: (replyTo: (asked: Asked, index: number) => Reply) => Promise<TestServer>;
  readonly lockText: () => Promise<string>;
}

/** What the seeds ask for, as they are written: a place that is added must not fail a test. */
export interface WantedPositions {
  /** What a service is asked for, a place each. */
  readonly names: readonly string[];
  /** How many places are unlocated or only known to lie in an area; no routes, no groups. */
  readonly unplaced: number;
}

interface WrittenPlace {
  readonly placement: Readonly<Record<string, unknown>>;
}

export async function wantedPositions(): Promise<WantedPositions> {
  const folder = join(PROJECT, PLACES_FOLDER);
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => ({ name, places: JSON.parse(await readFile(join(folder, name), 'utf8')) as WrittenPlace[] })),
  );
  const points = files.filter(({ name }) => name !== 'routes.json' && name !== 'zones.json').flatMap(({ places }) => places);
  return {
    names: files.flatMap(({ places }) => places.flatMap(({ placement: { geocode } }) => (typeof geocode === 'string' ? [geocode] : []))),
    unplaced: points.filter(({ placement }) => 'unlocated' in placement || 'host' in placement).length,
  };
}

/** Registers the project for the tests of a file: a fresh one for each, removed after it. */
export function useServiceProject(): ServiceProject {
  let root: string | undefined;
  let server: TestServer | undefined;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'service-'));
    for (const name of ['seeds', LOCK_FILE]) await cp(join(PROJECT, name), join(root, name), { recursive: true });
  });
  afterEach(async () => {
    await server?.[Symbol.asyncDispose]();
    server = undefined;
    if (root !== undefined) await rm(root, { recursive: true, force: true });
  });
  return {
    root: () => present(root),
    server: () => present(server),
    serve: async (replyTo) => {
      await server?.[Symbol.asyncDispose]();
      server = await startTestServer(replyTo);
      return server;
    },
    lockText: () => readFile(join(present(root), LOCK_FILE), 'utf8'),
  };
}

/** What a driver's service answers, as it was saved. */
export function savedReply(driver: string, name: string): Reply {
  const { status, headers, body } = readFixture(driver, name);
  return { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) };
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('nothing was started yet');
  return value;
}
