/** `npm run geocode`: fills the gaps of the lock `data/geocodes.json`, or betters what it holds, by one driver. */
import { parseArgs } from 'node:util';
import { gazetteer } from './geocoders/gazetteer.ts';
import { GEOCODERS } from './geocoders/index.ts';
import { OVERPASS } from './geocoders/overpass.ts';
import { progressOutput } from './geocoding/progressOutput.ts';
import { serviceAccess } from './geocoding/serviceAccess.ts';
import { runGeocode } from './runGeocode.ts';
import { runProposals } from './runProposals.ts';
import { runRoutes } from './runRoutes.ts';

const options = {
  provider: { type: 'string' },
  routes: { type: 'boolean', default: false },
  unplaced: { type: 'boolean', default: false },
  endpoint: { type: 'string' },
  only: { type: 'string' },
  refresh: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const ids = GEOCODERS.map(({ id }) => id);
const USAGE = `Usage: npm run geocode [-- --provider ${ids.join('|')} --endpoint URL --only ID --refresh --dry-run]
       npm run geocode -- --unplaced --provider NAME [--endpoint URL --only ID]
       npm run geocode -- --routes --endpoint URL [--only ID --refresh --dry-run]`;

process.exitCode = await main();

async function main(): Promise<0 | 1 | 2> {
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    return misused((error as Error).message);
  }
  const { provider, routes, unplaced, endpoint, only, refresh, 'dry-run': dryRun, help } = values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  if (routes && (provider !== undefined || unplaced)) return misused('--routes stands without --provider and --unplaced');
  const driver = routes ? OVERPASS : GEOCODERS.find(({ id }) => id === (provider ?? gazetteer.id));
  if (driver === undefined) return misused(`no driver is called "${provider}"`);
  if ('find' in driver && endpoint !== undefined) return misused(`${driver.id} asks no endpoint`);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const output = progressOutput({ out: console.log, error: console.error, ...(process.stderr.isTTY ? { terminal: process.stderr } : {}) });
  const run = { root: process.cwd(), ...(only === undefined ? {} : { only }), refresh, dryRun, ...output };
  const runPoints = unplaced ? runProposals : runGeocode;
  try {
    if ('find' in driver) return await runPoints({ ...run, driver });
    const today = new Date().toISOString().slice(0, 10);
    const access = serviceAccess({ driver, endpoint, environment: process.env, signal: stop.signal, today, onProgress: output.onProgress, onPause: output.onPause });
    if (typeof access === 'string') return misused(access);
    return 'toUrl' in driver ? await runPoints({ ...run, driver, access }) : await runRoutes({ ...run, access });
  } finally {
    output.end();
  }
}

function misused(message: string): 2 {
  console.error(`${message}\n${USAGE}`);
  return 2;
}
