/** Which scenarios fetch which file, as `npm run faults -- --record` last measured it; files without what the build makes of their content. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Recording } from './recordScenarios.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';
import { stemOf } from './siteFiles.ts';

const FILE = fileURLToPath(new URL('knownFiles.json', import.meta.url));
/** More are not needed to find one that cannot go on without the file. */
const MOST_SCENARIOS = 3;

export type KnownFiles = Readonly<Record<string, readonly string[]>>;

export async function readKnownFiles(): Promise<KnownFiles> {
  return JSON.parse(await readFile(FILE, 'utf8')) as KnownFiles;
}

export async function writeKnownFiles({ scenariosOf }: Recording): Promise<void> {
  const known = new Map<string, string[]>();
  for (const [file, scenarios] of scenariosOf) {
    // The page and a worker may each have a file of a name.
    const names = scenarios.slice(0, MOST_SCENARIOS).map(({ name }) => name);
    known.set(stemOf(file), [...new Set([...(known.get(stemOf(file)) ?? []), ...names])]);
  }
  const sorted = [...known].toSorted(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(FILE, `{\n${sorted.map(([stem, names]) => `  ${JSON.stringify(stem)}: ${JSON.stringify(names)}`).join(',\n')}\n}\n`);
}

/** Undefined where no scenario is known to fetch it. */
export function scenariosFor(file: string, known: KnownFiles): readonly Scenario[] | undefined {
  const names = known[stemOf(file)];
  return names?.flatMap((name) => SCENARIOS.find((scenario) => scenario.name === name) ?? []);
}
