/** Documents to begin with: the fixtures of the readers, small enough to be read a hundred thousand times. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = join(PROJECT, 'src/readers/fixtures');
const LARGEST_BYTES = 20_000;

export interface SomeFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const FOLDERS = ['', 'good', 'faulty', 'bad'] as const;

/** The fixtures whose names match. */
export function someFiles(name: RegExp, folders: readonly (typeof FOLDERS)[number][] = FOLDERS): readonly SomeFile[] {
  const found = folders.flatMap((folder) =>
    readdirSync(join(FIXTURES, folder), { withFileTypes: true })
      .filter((each) => each.isFile() && name.test(each.name))
      .map((each) => ({ name: each.name, bytes: new Uint8Array(readFileSync(join(FIXTURES, folder, each.name))) })),
  );
  const small = found.filter(({ bytes }) => bytes.length <= LARGEST_BYTES);
  if (small.length === 0) throw new Error(`no fixture matches ${String(name)}`);
  return small;
}

/** A JSON file of the project, as it stands. */
export function projectJson(path: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT, path), 'utf8'));
}
