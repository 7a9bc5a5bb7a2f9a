/** Drives to one destination on the road graph, as the criteria ask for them. */
import { isKnownTime, type AccessData, type AccessOrigin, type AccessTime } from '../access/AccessData.ts';
import { accessTime } from '../access/accessTime.ts';
import { minutesFinder } from '../access/minutesFinder.ts';
import { timesTo } from '../access/timesTo.ts';
import type { Candidate } from './Candidate.ts';
import type { Drive, DriveFinder } from './MeasureContext.ts';

/** `target` where the destination is one of the graph's own: its times of parks are there already. */
export function driveFinder(access: AccessData, destination: AccessOrigin, target?: string): DriveFinder {
  const times = timesTo(access, destination);
  const minutes = minutesFinder(access, [times]);
  const links = new Map(access.links.map((link) => [link.id, link]));
  const toDrive = ({ minutes: range, km, via }: AccessTime): Drive => ({
    minutes: range,
    km,
    sources: [...new Set(via.flatMap((id) => links.get(id)?.sources ?? []))],
  });
  return {
    from: (candidate) => {
      const built = target === undefined ? undefined : access.parks[candidate.id]?.times[target];
      if (built !== undefined) return isKnownTime(built) ? toDrive(built) : undefined;
      const origin = originIn(access, candidate);
      const found = origin && accessTime(access, origin, times);
      return found && toDrive(found);
    },
    minutesAt: (id, position, share) => minutes(position, share, access.parks[id]?.origin?.grounds)[0],
  };
}

/** Of a park the side of the water that it lies on is known better than its position. */
function originIn(access: AccessData, { id, disc }: Candidate): AccessOrigin | undefined {
  return access.parks[id]?.origin ?? disc;
}
