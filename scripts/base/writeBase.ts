/** Writes the base map: land and water, the district's own land, boundaries, hills, roads and railways around, names. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FeatureCollection, Polygon } from 'geojson';
import type { Region } from '../seeds/schema.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { writeIfChanged } from '../write/writeIfChanged.ts';
import { boundaryLines } from './boundaryLines.ts';
import { boundaryShade } from './boundaryShade.ts';
import { BOUNDARY_PACKAGE } from './boundaryPackage.ts';
import { cachedStep } from './cachedStep.ts';
import { cityLayer } from './cityLayer.ts';
import { districtLand } from './districtLand.ts';
import { hillMasses } from './hillMasses.ts';
import { inlandWater } from './inlandWater.ts';
import { networkLines } from './networkLines.ts';
import { readDistricts, type District } from './readDistricts.ts';
import { readLand } from './readLand.ts';
import { riverCourses } from './riverCourses.ts';
import { sheetFeatures } from './sheetFeatures.ts';
import { waterArea, type WaterSources } from './waterArea.ts';

export interface BaseOptions {
  readonly seeds: Pick<Seeds, 'waters' | 'hills' | 'seas' | 'network'> & {
    readonly region: Pick<Region, 'adcode' | 'name' | 'frame' | 'districtBox' | 'outlines' | 'cities'>;
  };
  /** False where the review rules allow no administrative line: the files are then empty. */
  readonly drawBoundary: boolean;
  /** Receives the GeoJSON files. */
  readonly outFolder: string;
  /** Keeps the results of the slow steps; `cache` inside the out folder where not given. */
  readonly cacheFolder?: string;
  readonly log: (line: string) => void;
}

const packages = createRequire(import.meta.url);
const LAND_PACKAGE = '@geo-maps/earth-lands-100m';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Expects seeds that passed `checkSeeds`. Same inputs, same bytes. */
export async function writeBase({ seeds, drawBoundary, outFolder, log, ...options }: BaseOptions): Promise<void> {
  const { region, waters, hills, seas, network } = seeds;
  const cacheFolder = options.cacheFolder ?? join(outFolder, 'cache');
  const { land, inlandWater: pieces } = await landOf(region, cacheFolder, log);
  const districts = await districtsOf(region, cacheFolder, log);
  const water = await cachedStep({
    file: join(cacheFolder, 'water.json'),
    inputs: { package: await versionOf(LAND_PACKAGE), tools: await toolVersions(), frame: region.frame, waters },
    run: () => Promise.resolve(waterOf({ frame: region.frame, land, pieces, waters })),
  });
  log(`base: water ${water.isFresh ? 'joined' : 'as kept'}`);
  const files = {
    water: water.result,
    'district-land': drawBoundary ? districtLand(districts, land) : NOTHING,
    boundaries: drawBoundary ? toBoundaries(districts, land) : NOTHING,
    rivers: riverCourses(waters),
    cities: cityLayer(region),
    hills: hillMasses(hills),
    network: networkLines(network),
    sheet: sheetFeatures({ frame: region.districtBox, seas, hills }),
  } satisfies Record<string, FeatureCollection>;

  for (const [name, collection] of Object.entries(files)) {
    const text = `${JSON.stringify(collection)}\n`;
    const isWritten = await writeIfChanged(join(outFolder, `${name}.geojson`), text);
    log(`base/${name}.geojson: ${Math.ceil(Buffer.byteLength(text) / 1_000)} kB${isWritten ? '' : ', unchanged'}`);
  }
}

function toBoundaries(districts: readonly District[], land: readonly Polygon[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...boundaryLines(districts, land).features, ...boundaryShade(districts)] };
}

function waterOf({ frame, land, pieces, waters }: Omit<WaterSources, 'inland'> & { readonly pieces: readonly Polygon[] }): FeatureCollection {
  const courses = riverCourses(waters).features.map(({ geometry }) => geometry);
  return waterArea({ frame, land, waters, inland: inlandWater(pieces, courses) });
}

async function landOf({ frame }: BaseOptions['seeds']['region'], cacheFolder: string, log: BaseOptions['log']) {
  const { result, isFresh } = await cachedStep({
    file: join(cacheFolder, 'land.json'),
    inputs: { package: await versionOf(LAND_PACKAGE), tools: await toolVersions(), frame },
    run: () => readLand(join(folderOf(LAND_PACKAGE), 'map.geo.json'), frame),
  });
  log(`base: land ${isFresh ? 'cut out of the coast package' : 'as kept'}`);
  return result;
}

async function districtsOf({ adcode, frame, outlines }: BaseOptions['seeds']['region'], cacheFolder: string, log: BaseOptions['log']) {
  const { result, isFresh } = await cachedStep({
    file: join(cacheFolder, 'districts.json'),
    inputs: { package: await versionOf(BOUNDARY_PACKAGE), tools: await toolVersions(), adcode, frame, outlines },
    run: () => Promise.resolve(readDistricts({ adcode, frame, outlines })),
  });
  log(`base: districts ${isFresh ? 'read out of the boundary package' : 'as kept'}`);
  return result;
}

function folderOf(name: string): string {
  return dirname(packages.resolve(`${name}/package.json`));
}

/** Another version may cut or convert otherwise. */
function toolVersions(): Promise<string[]> {
  return Promise.all(['@turf/turf', 'gcoord'].map(versionOf));
}

async function versionOf(name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folderOf(name), 'package.json'), 'utf8')) as { version: string };
  return `${name}@${version}`;
}
