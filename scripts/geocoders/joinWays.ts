/** Chains the ways of a road that meet end to end into few lines; two carriageways stay two. */
import type { LonLat } from '../../src/domain/distance.ts';

type Line = readonly LonLat[];

/** An end of a way: its index, and whether it is the first point or the last. */
interface End {
  readonly way: number;
  readonly first: boolean;
}

/** A sharper turn is no road going on but one carriageway ending where the other begins. */
const SHARPEST_TURN_DEGREES = 135;

/**
 * Every segment of the input stands in the output exactly as often, and none is added; a way given twice, in either
 * direction, counts once. Ways are joined where exactly two ends meet: at a fork each line ends.
 */
export function joinWays(lines: readonly Line[]): LonLat[][] {
  const ways = distinct(lines);
  const partners = partnersOf(ways);
  const used = new Set<number>();
  return ways.flatMap((_, way) => {
    if (used.has(way)) return [];
    return [chainFrom(ways, partners, headOf(partners, way), used)];
  });
}

function distinct(lines: readonly Line[]): Line[] {
  const found = new Map<string, Line>();
  for (const line of lines) {
    const clean = line.filter((point, index) => index === 0 || keyOf(point) !== keyOf(line[index - 1] ?? point));
    if (clean.length < 2) continue;
    const forwards = clean.map(keyOf).join(' ');
    const backwards = clean.map(keyOf).toReversed().join(' ');
    const key = forwards < backwards ? forwards : backwards;
    if (!found.has(key)) found.set(key, clean);
  }
  return [...found.values()];
}

function partnersOf(ways: readonly Line[]): Map<string, End> {
  const meetings = new Map<string, End[]>();
  ways.forEach((line, way) => {
    for (const first of [true, false]) {
      const key = keyOf(pointAt(line, first ? 0 : -1));
      meetings.set(key, [...(meetings.get(key) ?? []), { way, first }]);
    }
  });
  const partners = new Map<string, End>();
  for (const [a, b, ...others] of meetings.values()) {
    if (a === undefined || b === undefined || others.length > 0 || a.way === b.way || turnsBack(ways, a, b)) continue;
    partners.set(nameOf(a), b);
    partners.set(nameOf(b), a);
  }
  return partners;
}

/** The end at which the chain through the way begins; of a ring, the way's own first. */
function headOf(partners: ReadonlyMap<string, End>, way: number): End {
  let head: End = { way, first: true };
  for (;;) {
    const before = partners.get(nameOf(head));
    if (before === undefined) return head;
    if (before.way === way) return { way, first: true };
    head = { way: before.way, first: !before.first };
  }
}

function chainFrom(ways: readonly Line[], partners: ReadonlyMap<string, End>, head: End, used: Set<number>): LonLat[] {
  const chain: LonLat[] = [];
  for (let end: End | undefined = head; end !== undefined && !used.has(end.way); ) {
    used.add(end.way);
    const line: Line = ways[end.way] ?? [];
    const onwards: Line = end.first ? line : line.toReversed();
    chain.push(...(chain.length === 0 ? onwards : onwards.slice(1)));
    end = partners.get(nameOf({ way: end.way, first: !end.first }));
  }
  return chain;
}

function turnsBack(ways: readonly Line[], a: End, b: End): boolean {
  const [into, outOf] = [awayFrom(ways[a.way] ?? [], a.first), awayFrom(ways[b.way] ?? [], b.first)];
  const between = (Math.abs(into - outOf) * 180) / Math.PI;
  // Straight on, the two ways leave the point at 180° to each other.
  return Math.min(between, 360 - between) < 180 - SHARPEST_TURN_DEGREES;
}

/** The direction, in radians, in which the way leaves its end. Degrees of longitude are shortened by the latitude. */
function awayFrom(line: Line, first: boolean): number {
  const [from, to] = [pointAt(line, first ? 0 : -1), pointAt(line, first ? 1 : -2)];
  return Math.atan2(to[1] - from[1], (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180));
}

function pointAt(line: Line, index: number): LonLat {
  return line.at(index) ?? [0, 0];
}

function keyOf([lon, lat]: LonLat): string {
  return `${lon},${lat}`;
}

function nameOf({ way, first }: End): string {
  return `${way}${first ? '<' : '>'}`;
}
