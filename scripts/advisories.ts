/** `npm run advisories`: fails where a package that ships has a known finding. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { askRegistry } from './advisories/askRegistry.ts';
import { runAdvisories } from './advisories/runAdvisories.ts';
import { SHIPPED_BY_THE_BUILD } from './advisories/shippedPackages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function isRightlyUsed(): boolean {
  try {
    parseArgs();
    return true;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm run advisories`);
    return false;
  }
}

process.exitCode = isRightlyUsed() ? await runAdvisories({ root, byTheBuild: SHIPPED_BY_THE_BUILD, ask: askRegistry, log: console.log }) : 2;
