/** `npm run geocode`: fills the gaps of the lock `data/geocodes.json` by the drivers. */
import { parseArgs } from 'node:util';
import { GEOCODERS } from './geocoders/index.ts';
import { runGeocode } from './runGeocode.ts';

const options = {
  provider: { type: 'string' },
  only: { type: 'string' },
  refresh: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

const ids = GEOCODERS.map(({ id }) => id);
const USAGE = `Usage: npm run geocode [-- --provider ${ids.join('|')} --only ID --refresh --dry-run]`;

async function main(): Promise<0 | 1 | 2> {
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const geocoders = GEOCODERS.filter(({ id }) => values.provider === undefined || values.provider === id);
  if (geocoders.length === 0) {
    console.error(`no driver is called "${values.provider}"\n${USAGE}`);
    return 2;
  }
  return runGeocode({
    root: process.cwd(),
    geocoders,
    ...(values.only === undefined ? {} : { only: values.only }),
    refresh: values.refresh,
    dryRun: values['dry-run'],
    log: console.log,
    fail: console.error,
  });
}

process.exitCode = await main();
