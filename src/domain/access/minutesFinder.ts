/** Drive times of exact positions, quick enough to draw thousands of them. */
import type { AccessData } from './AccessData.ts';
import type { LonLat } from '../distance.ts';
import { groundsTouched } from './groundsTouched.ts';
import { legsOf, noLegs } from './localLeg.ts';
import { networkOf } from './Network.ts';
import { quickest } from './quickest.ts';
import type { NodeTimes } from './timesTo.ts';

/** Minutes to each destination, in their order; undefined where the position is off the map. */
export type MinutesFinder = (position: LonLat, share: number, grounds?: readonly string[]) => (number | undefined)[];

/**
 * `share` says how slowly all roads are driven, from 0, the fast end, to 1, the slow end. What it finds lies within the
 * `accessTime` of any disc that holds the position and, where grounds are stated, states the same.
 */
export function minutesFinder(data: AccessData, destinations: readonly NodeTimes[]): MinutesFinder {
  const network = networkOf(data);
  const legs = noLegs(network);
  return (position, share, grounds) => {
    const metres = network.plane.toMetres([...position]);
    const disc = { metres, radiusMetres: 0, grounds: grounds ?? groundsTouched(network.grounds, metres, 0) };
    legsOf(network, disc, legs);
    return destinations.map((times) => {
      const minutes = quickest(network, times, disc, legs)?.minutes;
      return minutes === undefined ? undefined : minutes.from + share * (minutes.to - minutes.from);
    });
  };
}
