/** The drives from one candidate: as the build computed them for a park, computed here for a site of the reader's own. */
import { accessTime } from '../access/accessTime.ts';
import { isKnownTime, type AccessData, type AccessTime, type UnknownTime } from '../access/AccessData.ts';
import { timesTo } from '../access/timesTo.ts';
import { originOf } from '../distance.ts';
import type { LocalText } from '../LocalText.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { Candidate } from '../shortlist/Candidate.ts';
import type { Drive } from './parkSheet.ts';

/** In the order of the targets; those that are no place of the map are left out. `access` is undefined where a district has no road graph. */
export function drivesOf(access: AccessData | undefined, { id, disc }: Candidate, placesById: ReadonlyMap<string, PlanningFeature>): Drive[] {
  if (access === undefined) return [];
  const links = new Map(access.links.map((link) => [link.id, link]));
  return access.targets.flatMap(({ id: target, note }): Drive[] => {
    const to = placesById.get(target);
    if (to === undefined) return [];
    const destination = originOf(to);
    const time: AccessTime | UnknownTime | undefined =
      access.parks[id]?.times[target] ??
      (disc === undefined || destination === undefined ? undefined : accessTime(access, disc, timesTo(access, destination)));
    const shared = { to, note };
    if (time === undefined || !isKnownTime(time)) return [{ ...shared, minutes: undefined, distance: undefined, via: [], reason: time?.unknown }];
    const via = time.via.flatMap((each) => links.get(each) ?? []);
    return [
      {
        ...shared,
        minutes: time.minutes,
        distance: { fromMetres: time.km.from * 1_000, toMetres: time.km.to * 1_000 },
        via: inARow(via.map(({ name }) => name)),
        reason: undefined,
      },
    ];
  });
}

/** Links of one road that follow each other are one road. */
function inARow(names: readonly LocalText[]): LocalText[] {
  return names.filter((name, index) => name['zh-Hans'] !== names[index - 1]?.['zh-Hans']);
}
