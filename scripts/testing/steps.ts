/** The steps of the test command, in their order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Step {
  readonly name: string;
  /** A script for Node and its arguments. */
  readonly command: readonly string[];
  /** `vitest` counts test by test, `once` is one test by itself. */
  readonly counts: 'once' | 'vitest';
  /** Name of the step without which this one means nothing. */
  readonly needs?: string;
}

export function steps(project: string): readonly Step[] {
  const tool = (name: string) => toolPath(project, name);
  const vitest = (suite: string) => [tool('vitest'), 'run', '--project', suite];
  return [
    { name: 'types', command: [tool('typescript'), '--noEmit'], counts: 'once' },
    {
      name: 'lint',
      command: [tool('oxlint'), '--type-aware', '--deny-warnings', 'src', 'scripts', 'vite.config.ts'],
      counts: 'once',
    },
    { name: 'no known finding ships', command: [tool('tsx'), 'scripts/advisories.ts'], counts: 'once' },
    { name: 'nothing is left unused', command: [tool('knip'), '--config', '.ci/knip.json'], counts: 'once' },
    // Before the data are made anew: what is committed must be what the seeds give.
    { name: 'data is current', command: [tool('tsx'), 'scripts/data.ts', '--check'], counts: 'once' },
    { name: 'data', command: [tool('tsx'), 'scripts/data.ts'], counts: 'once' },
    { name: 'build', command: [tool('vite'), 'build'], counts: 'once', needs: 'data' },
    { name: 'unit tests', command: vitest('unit'), counts: 'vitest' },
    { name: 'browser journeys', command: vitest('journeys'), counts: 'vitest', needs: 'build' },
  ];
}

/** The script behind a package's command. Run by Node itself it needs no shell, on Windows too. */
function toolPath(project: string, name: string): string {
  const folder = join(project, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const [script] = typeof bin === 'string' ? [bin] : Object.values(bin);
  if (script === undefined) throw new Error(`the package ${name} has no command`);
  return join(folder, script);
}
