/** Grounds of the seeds → rings: stretches of water become their points. */
import type { Ground } from '../../src/domain/access/AccessData.ts';
import type { LonLat } from '../../src/domain/distance.ts';
import { localise } from '../seeds/localise.ts';
import type { SeedGround } from '../seeds/roadSchema.ts';
import type { SeedWater } from '../seeds/schema.ts';

type RingPart = SeedGround['ring'][number];
type Stretch = Exclude<RingPart, readonly unknown[]>;

/** Expects stretches whose water and points are there. */
export function toGrounds(grounds: readonly SeedGround[], waters: readonly SeedWater[]): Ground[] {
  const known = watersById(waters);
  return grounds.map(({ id, name, towns, ring }) => ({
    id,
    name: localise(name),
    towns,
    ring: withoutRepeats(ring.flatMap((part) => (isStretch(part) ? (pointsOf(part, known) ?? []) : [part]))),
  }));
}

export function isStretch(part: RingPart): part is Stretch {
  return !Array.isArray(part);
}

export function watersById(waters: readonly SeedWater[]): ReadonlyMap<string, SeedWater> {
  return new Map(waters.map((water) => [water.id, water]));
}

/** The points of the stretch in its order, or undefined where the water has no such points. */
export function pointsOf({ water, from, to }: Stretch, waters: ReadonlyMap<string, SeedWater>): LonLat[] | undefined {
  const line = waters.get(water)?.line ?? [];
  const [first, last] = [from, to].map(([lon, lat]) => line.findIndex((at) => at[0] === lon && at[1] === lat));
  if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
  const points = line.slice(Math.min(first, last), Math.max(first, last) + 1);
  return first <= last ? points : points.toReversed();
}

function withoutRepeats(ring: readonly LonLat[]): LonLat[] {
  return ring.filter(([lon, lat], index) => {
    const before = ring.at(index - 1);
    return ring.length < 2 || before === undefined || before[0] !== lon || before[1] !== lat;
  });
}
