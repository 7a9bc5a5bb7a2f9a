/** Made-up places, the same at every run: many in towns, few between them, as on a real map. None of them is anywhere. */
import type { Bounds } from '../../src/domain/bounds.ts';
import { seededRandom } from '../../src/domain/shortlist/seededRandom.ts';

export interface SyntheticPlace {
  readonly lon: number;
  readonly lat: number;
  readonly town: number;
  readonly sort: string;
  readonly size: number;
}

const TOWNS = 400;
const SORTS = ['住宅', '工厂', '商店', '学校', '卫生站', '停车场', '公园', '变电所'];
/** One of ten lies anywhere. */
const SCATTERED = 0.1;

export function* syntheticPlaces(count: number, [west, south, east, north]: Bounds): Generator<SyntheticPlace> {
  const random = seededRandom(20_260_101);
  const towns = Array.from({ length: TOWNS }, (_, rank) => ({
    lon: west + random() * (east - west),
    lat: south + random() * (north - south),
    // As cities are: the second is half as large as the first, the third a third.
    weight: 1 / (rank + 1) ** 0.8,
    degrees: 0.006 + 0.05 / (rank + 1) ** 0.5,
  }));
  const ends: number[] = [];
  towns.reduce((sum, { weight }, index) => (ends[index] = sum + weight), 0);
  const all = ends.at(-1) ?? 1;
  for (let made = 0; made < count; ) {
    const isScattered = random() < SCATTERED;
    const at = random() * all;
    const town = lowestAbove(ends, at);
    const [a, b] = normalPair(random);
    const { lon: x, lat: y, degrees } = towns[town] ?? { lon: 0, lat: 0, degrees: 0 };
    const [lon, lat] = isScattered ? [west + random() * (east - west), south + random() * (north - south)] : [x + a * degrees, y + b * degrees];
    if (lon < west || lon > east || lat < south || lat > north) continue;
    made += 1;
    yield { lon, lat, town: isScattered ? 0 : town + 1, sort: SORTS[Math.floor(random() * SORTS.length)] ?? '', size: Math.round(10 + random() ** 4 * 20_000) };
  }
}

function normalPair(random: () => number): [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const angle = 2 * Math.PI * random();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

function lowestAbove(ends: readonly number[], value: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
