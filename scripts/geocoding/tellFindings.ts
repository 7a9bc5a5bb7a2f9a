/** Tells what a run found and what it did not. */
import type { GeocodeRun } from '../runGeocode.ts';
import type { ServiceFindings } from './findAtService.ts';
import { toFindingLines } from './toFindingLines.ts';

export function tellFindings({ driver, only, log, fail }: Pick<GeocodeRun, 'driver' | 'only' | 'log' | 'fail'>, found: ServiceFindings): void {
  const unknown = found.findings.filter(({ verdict }) => verdict === 'unknown');
  for (const line of toFindingLines(found.findings.filter((each) => !unknown.includes(each)))) log(line);
  // Asked for one place alone, a person wants to know how it was judged.
  if (only !== undefined) for (const line of found.findings.flatMap(({ reasons = [] }) => reasons)) log(`  ${line}`);
  if (unknown.length > 0) log(`${driver.id} has no such name: ${unknown.map(({ query }) => query).join('、')}`);
  for (const [id, words] of found.failures) fail(`${id}: ${words}`);
  if (found.stopped !== undefined) fail(`stopped: ${found.stopped}; the same command goes on from here`);
}
