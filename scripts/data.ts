/** `npm run data`: seeds + lock → `data/`. With `--check` nothing is written and stale data fails. */
import { parseArgs } from 'node:util';
import { runData } from './runData.ts';
import { writeAssets } from './writeAssets.ts';

const options = { check: { type: 'boolean', default: false } } as const;

function readOptions(): { check: boolean } | undefined {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm run data [-- --check]`);
    return undefined;
  }
}

const values = readOptions();
const root = process.cwd();
process.exitCode =
  values === undefined
    ? 2
    : await runData({
        root,
        check: values.check,
        log: console.log,
        fail: console.error,
        writeAssets: (built) => writeAssets({ root, built, log: console.log }),
      });
