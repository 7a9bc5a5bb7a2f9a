/** Asks one driver, offline or on the network, for the positions of some places. */
import { isDeepStrictEqual } from 'node:util';
import { geodesicMetres } from '../../src/domain/distance.ts';
import type { GeocodeRequest, OfflineGeocoder } from '../geocoders/Geocoder.ts';
import type { GeocodeRun } from '../runGeocode.ts';
import type { LockEntry } from '../seeds/schema.ts';
import { findAtService, type ServiceFindings } from './findAtService.ts';
import { presentOf } from './presentOf.ts';
import type { GeocodeInput } from './readInput.ts';
import type { Finding } from './settleAnswer.ts';

/** Undefined where nothing could be asked, which is then told. */
export async function findPositions(run: GeocodeRun, requests: readonly GeocodeRequest[], input: GeocodeInput): Promise<ServiceFindings | undefined> {
  const { driver, access, root, dryRun, log, fail } = run;
  if ('find' in driver) return lookUp(driver, requests, input);
  if (access === undefined) throw new Error(`${driver.id} is on the network and needs a way there`);
  return findAtService({ driver, requests, ...input, access, root, dryRun, log, fail });
}

/** A person has reviewed what the gazetteer says: it replaces what it said before, but not what a service has measured since. */
function lookUp(driver: OfflineGeocoder, requests: readonly GeocodeRequest[], { seeds, lock }: GeocodeInput): ServiceFindings {
  const findings = requests.flatMap((request): Finding[] => {
    const { id, query } = request;
    const [best] = driver.find(request, seeds);
    if (best === undefined) return [{ id, query, verdict: 'unknown', words: 'no such name' }];
    const entry: LockEntry = { query, provider: driver.id, ...best };
    const present = presentOf(request, lock);
    if (isDeepStrictEqual(present, entry)) return [];
    if (present !== undefined && present.provider !== driver.id) {
      const words = `${present.provider} answered ${present.reference}; to overrule it, pin a coordinate in the seed`;
      return [{ id, query, verdict: 'kept', settlement: { ...moveOf(present, entry), movedMetres: 0 }, words }];
    }
    return [{ id, query, verdict: present === undefined ? 'new' : 'reviewed', settlement: moveOf(present, entry), words: best.basis.en, entry }];
  });
  return { findings, failures: new Map(), stopped: undefined };
}

function moveOf(present: LockEntry | undefined, { lon, lat, radiusMetres }: LockEntry): NonNullable<Finding['settlement']> {
  if (present === undefined) return { foundRadiusMetres: radiusMetres, movedMetres: 0 };
  const apartMetres = geodesicMetres([present.lon, present.lat], [lon, lat]);
  return { presentRadiusMetres: present.radiusMetres, foundRadiusMetres: radiusMetres, apartMetres, movedMetres: apartMetres };
}
