/** What the command line asks of the benchmark; a wrong word is told, never passed over. */
import { parseArgs } from 'node:util';
import { APPS, DISTRICT, goesWith, type AppId } from './apps.ts';
import { DATA_SETS } from './dataSets.ts';

export interface BenchOptions {
  readonly apps: readonly AppId[];
  /** Names of data sets; the district's own map stands among them. */
  readonly data: readonly string[];
  readonly runs: number;
  /** Bandwidth that all pages get; undefined for all there is. */
  readonly mbps: number | undefined;
  readonly pictures: boolean;
  /** Nothing is measured: the table is written anew from the results that are there. */
  readonly tableOnly: boolean;
}

const APP_IDS: readonly AppId[] = APPS.map(({ id }) => id);
const DATA_IDS: readonly string[] = [...DATA_SETS.map(({ id }) => id), DISTRICT];
const MOST_RUNS = 100;
const OPTIONS = {
  apps: { type: 'string', default: APP_IDS.join(',') },
  data: { type: 'string', default: DATA_IDS.join(',') },
  runs: { type: 'string', default: '5' },
  mbps: { type: 'string' },
  pictures: { type: 'boolean', default: false },
  table: { type: 'boolean', default: false },
} as const;

export const BENCH_USAGE = `Usage: npm run bench -- [--apps ${APP_IDS.join(',')}] [--data ${DATA_IDS.join(',')}] [--runs 5] [--mbps 10] [--pictures] [--table]`;

/** Throws with what is wrong. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) throw new Error(`--runs is "${values.runs}", not a whole number from 1 to ${MOST_RUNS}`);
  const mbps = values.mbps === undefined ? undefined : Number(values.mbps);
  if (mbps !== undefined && !(mbps > 0 && mbps < Infinity)) throw new Error(`--mbps is "${values.mbps}", not a number of megabits a second`);
  const [apps, data] = [chosen('--apps', values.apps, APP_IDS), chosen('--data', values.data, DATA_IDS)];
  if (!data.some((set) => apps.some((app) => goesWith(app, set)))) throw new Error(`--apps ${values.apps} and --data ${values.data} leave nothing to measure`);
  return {
    apps,
    data,
    runs,
    mbps,
    pictures: values.pictures,
    tableOnly: values.table,
  };
}

function chosen<Id extends string>(flag: string, text: string, all: readonly Id[]): readonly Id[] {
  const ids = text.split(',').map((id) => {
    const known = all.find((each) => each === id);
    if (known === undefined) throw new Error(`${flag} names "${id}", which is none of ${all.join(', ')}`);
    return known;
  });
  return [...new Set(ids)];
}
