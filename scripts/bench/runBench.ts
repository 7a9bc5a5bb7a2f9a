/** All runs: within each round the pages take turns, so that what slows the machine slows all alike. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appOf, goesWith, type AppId } from './apps.ts';
import type { BenchOptions } from './benchOptions.ts';
import type { BenchResults, BenchRun, FailedRun, Machine } from './BenchRun.ts';
import { buildInjected, buildPages } from './buildPages.ts';
import { DATA_SETS, benchFeatures } from './dataSets.ts';
import { machineOf } from './machineOf.ts';
import { LAST_CATEGORY, measureRun } from './measureRun.ts';
import { openPage, type OpenPage } from './openPage.ts';
import { runLine } from './runLine.ts';
import { serveBench } from './serveBench.ts';

export interface BenchPlaces {
  /** The built site. */
  readonly dist: string;
  /** For everything that the benchmark writes. */
  readonly cache: string;
  /** The peers' packages. */
  readonly peers: string;
}

export interface BenchEars {
  readonly tell: (line: string) => void;
  /** Everything so far, after each run: hours of measuring are not to be lost with the last one. */
  readonly keep: (results: BenchResults) => Promise<void>;
}

/** `before` are the runs of earlier times: those of the same page with the same data give way. */
export async function runBench(options: Pick<BenchOptions, 'apps' | 'data' | 'runs' | 'mbps' | 'pictures'>, places: BenchPlaces, before: BenchResults['runs'], { tell, keep }: BenchEars): Promise<BenchResults> {
  const [pages, data] = [join(places.cache, 'pages'), join(places.cache, 'data')];
  const pictures = options.pictures ? join(places.cache, 'pictures') : undefined;
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
  const counts = await writeData(data, options.data);
  await buildPages(pages, places.peers);
  const [probe, ours, district] = [await buildInjected('probe'), await buildInjected('ours'), await buildInjected('district')];
  const scriptsOf = (app: AppId) => {
    const { kind } = appOf(app);
    return kind === 'page' ? [probe] : [probe, kind === 'district' ? district : ours];
  };
  const server = await serveBench({ ours: places.dist, pages, data }, options.mbps);
  const runs: (BenchRun | FailedRun)[] = before.filter(({ app, data: set }) => !(options.apps.includes(app) && options.data.includes(set)));
  let machine: Machine | undefined;
  try {
    for (const set of options.data) {
      const apps = options.apps.filter((app) => goesWith(app, set));
      for (let round = 1; round <= options.runs; round += 1) {
        for (const app of apps) {
          let open: OpenPage | undefined;
          try {
            open = await openPage(server.origin, scriptsOf(app));
            machine ??= { ...(await machineOf(open)), date: new Date().toISOString().slice(0, 10), mbps: options.mbps, runs: options.runs };
            const run = await measureRun(open, { app, data: set, server, file: join(data, `${set}.geojson`), counts: counts.get(set), pictures: round === 1 ? pictures : undefined });
            runs.push(run);
            tell(`${set} ${round}/${options.runs} ${app}: ${runLine(run)}`);
          } catch (error) {
            const failed = (error as Error).message;
            runs.push({ app, data: set, failed });
            tell(`${set} ${round}/${options.runs} ${app} FAILED: ${[failed, ...(open?.problems ?? [])].join('; ')}`);
          } finally {
            await open?.close();
          }
          if (machine !== undefined) await keep({ machine, runs });
        }
      }
    }
  } finally {
    await server.close();
  }
  if (machine === undefined) throw new Error('no page could be opened');
  return { machine, runs };
}

/** How many features each set has, and how many of its last category. */
async function writeData(folder: string, wanted: readonly string[]): Promise<ReadonlyMap<string, readonly [number, number]>> {
  await mkdir(folder, { recursive: true });
  const counts = new Map<string, readonly [number, number]>();
  for (const set of DATA_SETS.filter(({ id }) => wanted.includes(id))) {
    const collection = benchFeatures(set);
    await writeFile(join(folder, `${set.id}.geojson`), JSON.stringify(collection));
    counts.set(set.id, [set.count, collection.features.filter(({ properties }) => properties.category === LAST_CATEGORY).length]);
  }
  return counts;
}
