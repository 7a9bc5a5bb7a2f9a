/** The shapes of the drive times: a small road graph, what reaches it, and the times of every park. */
import type { DistanceOrigin, LonLat } from '../distance.ts';
import type { LocalText } from '../LocalText.ts';
import type { Range } from '../Range.ts';

/**
 * Ground that wide water or the sea parts from the rest: from one to another only a link of the graph leads, however
 * near they lie to each other. Rings in WGS-84, along the schematic middle of the water.
 */
export interface Ground {
  readonly id: string;
  readonly name: LocalText;
  /** Towns that lie on it as a whole: their side of the water is known better than their position. */
  readonly towns: readonly string[];
  readonly ring: readonly LonLat[];
}

export interface RoadNode {
  readonly id: string;
  readonly name: LocalText;
  readonly position: LonLat;
  /** How far the node may be from its position. */
  readonly radiusMetres: number;
  /** Id of the ground that its exit serves; absent where nobody can leave the road: a hub, the middle of a bridge. */
  readonly ground?: string;
  readonly basis: LocalText;
  /** Citations. */
  readonly sources: readonly string[];
}

export interface RoadLink {
  readonly id: string;
  readonly name: LocalText;
  /** Road number, as S26. */
  readonly ref?: string;
  readonly class: string;
  /** Ids of two nodes; it is driven in both directions. */
  readonly ends: readonly [string, string];
  readonly km: Range;
  /** `derived`: between the ends as the geodesic × the detour of its class, with the radii of both. */
  readonly length: 'published' | 'derived';
  readonly kmPerHour: Range;
  /** `designed`: the upper end is the published design speed; the lower end is always an assumption. */
  readonly speed: 'designed' | 'assumed';
  readonly minutes: Range;
  /** Its opening was announced and not confirmed: the slow end of a range does without it. */
  readonly unconfirmed?: true;
  readonly note?: LocalText;
  /** Citations of length, speed and course. */
  readonly sources: readonly string[];
}

/** What is assumed of roads that the graph does not hold. */
export interface LocalRoads {
  /** Length of the way ÷ length of the geodesic. */
  readonly detour: Range;
  readonly kmPerHour: Range;
  /** Straight, from a place to a node: what lies farther is off the map. */
  readonly reachMetres: number;
  readonly basis: LocalText;
}

/** A drive time from one place to another, always an estimate. */
export interface AccessTime {
  readonly minutes: Range;
  /** Length of the way that `via` names. */
  readonly km: Range;
  /** Ids of the links of the fast way, from the start to the destination. */
  readonly via: readonly string[];
}

export interface UnknownTime {
  readonly unknown: LocalText;
}

/** A disc, and the grounds it is known to lie on; without them, those that it touches. */
export interface AccessOrigin extends DistanceOrigin {
  readonly grounds?: readonly string[];
}

export interface AccessTarget {
  /** Id of a place. */
  readonly id: string;
  /** What the time leaves out: the border control. */
  readonly note?: LocalText;
}

export interface ParkAccess {
  /** What the times were measured from; absent where the park has no position. */
  readonly origin?: AccessOrigin;
  /** Id of a target → its time. */
  readonly times: Readonly<Record<string, AccessTime | UnknownTime>>;
}

/** A published time beside what the graph gives. Nothing in the graph is fitted to it. */
export interface AccessCheck {
  readonly id: string;
  readonly name: LocalText;
  readonly published: { readonly minutes: number; readonly km?: number };
  /** Absent where an end has no position: `unknown` says why. */
  readonly computed?: { readonly minutes: Range; readonly km: Range };
  /** How far the published figure lies outside of the computed range: below it negative, within it 0. */
  readonly deviation?: { readonly minutes: number; readonly km?: number };
  readonly unknown?: LocalText;
  /** How far the check proves anything: what of it the graph already holds. */
  readonly note: LocalText;
  readonly sources: readonly string[];
}

export interface AccessData {
  readonly local: LocalRoads;
  readonly grounds: readonly Ground[];
  readonly nodes: readonly RoadNode[];
  readonly links: readonly RoadLink[];
  readonly targets: readonly AccessTarget[];
  /** Id of a park → its times. */
  readonly parks: Readonly<Record<string, ParkAccess>>;
  readonly checks: readonly AccessCheck[];
}

export function isKnownTime(time: AccessTime | UnknownTime): time is AccessTime {
  return 'minutes' in time;
}
