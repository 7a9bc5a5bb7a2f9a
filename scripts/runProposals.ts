/**
 * The part of the geocode command for places without a position of their own: those that are unlocated, or only known to
 * lie in an area. What a service knows of them is told to a person, who decides; the lock stays as it is.
 */
import { findPositions } from './geocoding/findPositions.ts';
import { readInput } from './geocoding/readInput.ts';
import { tellFindings } from './geocoding/tellFindings.ts';
import { toRequests } from './geocoding/toRequests.ts';
import type { GeocodeRun } from './runGeocode.ts';

/** Exit code: 0 done, 1 the input has issues or the service did not answer. */
export async function runProposals(run: GeocodeRun): Promise<0 | 1> {
  const { root, only, log, fail } = run;
  const input = await readInput(root, fail);
  if (input === undefined) return 1;
  const { seeds, lock } = input;
  const requests = toRequests(seeds, lock, 'unplaced').filter(({ id }) => only === undefined || only === id);
  if (requests.length === 0) {
    fail(only === undefined ? 'every place has a position of its own' : `"${only}" is no place without a position of its own`);
    return 1;
  }
  const found = await findPositions(run, requests, input);
  if (found === undefined) return 1;
  tellFindings(run, found);
  const proposed = found.findings.filter(({ verdict }) => verdict === 'new');
  const mayStore = 'find' in run.driver || run.driver.licence.mayStore;
  for (const { id, query } of proposed) {
    const file = seeds.places.find(({ place }) => place.id === id)?.file ?? '';
    const advice = mayStore
      ? `to take it, write "placement": { "geocode": "${query}" } and run the command for it`
      : 'its answer may not be stored: look there, and pin a coordinate that you may publish';
    log(`${file} › ${id}: ${advice}`);
  }
  log(`proposals: ${proposed.length} of ${requests.length} places; the lock is as it was`);
  return found.failures.size === 0 && found.stopped === undefined ? 0 : 1;
}
