/** How far geometries lie from what a band is drawn around. */
import { boundsOf, centreOf } from '../bounds.ts';
import { geodesicMetres } from '../distance.ts';
import type { SimpleGeometry } from '../ownData/PackedGeometry.ts';
import { localPlane, type LocalPlane, type Metres } from './localPlane.ts';
import type { BandSource } from './BandSource.ts';

export interface Reach {
  /** From the nearest point of the one to the nearest of the other, 0 where they meet. */
  readonly nearestMetres: number;
  /** From the farthest corner of the other. */
  readonly farthestMetres: number;
}

/** Chains of corners, and rings that hold ground. */
interface Flat {
  readonly chains: readonly (readonly Metres[])[];
  /** Of every polygon: its rings. */
  readonly grounds: readonly (readonly (readonly Metres[])[])[];
}

/**
 * Measures geometries from the source. The nearest points are found on a plane around the source and measured as a geodesic
 * on WGS-84 (Karney 2013). Where the two cross each other the distance is 0.
 */
export function bandDistances({ geometry }: Pick<BandSource, 'geometry'>): (other: SimpleGeometry) => Reach {
  const plane = localPlane(centreOf(boundsOf(geometry)));
  const source = flatten(geometry, plane);
  return (other) => {
    const flat = flatten(other, plane);
    const corners = flat.chains.flat();
    const farthestMetres = corners.reduce((most, corner) => Math.max(most, metresToFlat(corner, source, plane)), 0);
    if (meets(source, flat)) return { nearestMetres: 0, farthestMetres };
    // Of two chains that do not cross, a corner of one is nearest.
    const there = nearestOf(corners, source, plane);
    const back = nearestOf(source.chains.flat(), flat, plane);
    return { nearestMetres: Math.min(there, back), farthestMetres };
  };
}

function nearestOf(corners: readonly Metres[], to: Flat, plane: LocalPlane): number {
  let best: { readonly corner: Metres; readonly foot: Metres; readonly squared: number } | undefined;
  for (const corner of corners) {
    const found = footOn(corner, to);
    if (best === undefined || found.squared < best.squared) best = { corner, ...found };
  }
  return best === undefined ? Infinity : geodesicMetres(plane.toLonLat(best.corner), plane.toLonLat(best.foot));
}

function metresToFlat(corner: Metres, to: Flat, plane: LocalPlane): number {
  if (isOnGround(corner, to)) return 0;
  return geodesicMetres(plane.toLonLat(corner), plane.toLonLat(footOn(corner, to).foot));
}

/** The nearest point of any chain. */
function footOn([x, y]: Metres, { chains }: Flat): { readonly foot: Metres; readonly squared: number } {
  let foot: Metres = [Number.NaN, Number.NaN];
  let squared = Infinity;
  for (const chain of chains) {
    for (let index = 0; index < Math.max(1, chain.length - 1); index += 1) {
      const [ax, ay] = chain[index] ?? [Number.NaN, Number.NaN];
      const [bx, by] = chain[index + 1] ?? [ax, ay];
      const [dx, dy] = [bx - ax, by - ay];
      const length = dx * dx + dy * dy;
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
      const at: Metres = [ax + share * dx, ay + share * dy];
      const away = (x - at[0]) ** 2 + (y - at[1]) ** 2;
      if (away < squared) [foot, squared] = [at, away];
    }
  }
  return { foot, squared };
}

function meets(a: Flat, b: Flat): boolean {
  const firstOf = ({ chains }: Flat) => chains.flatMap((chain) => (chain[0] === undefined ? [] : [chain[0]]));
  return (
    firstOf(b).some((corner) => isOnGround(corner, a)) ||
    firstOf(a).some((corner) => isOnGround(corner, b)) ||
    a.chains.some((chain) => b.chains.some((other) => cross(chain, other)))
  );
}

function cross(a: readonly Metres[], b: readonly Metres[]): boolean {
  for (let i = 0; i + 1 < a.length; i += 1) {
    for (let j = 0; j + 1 < b.length; j += 1) {
      const [p, q, r, s] = [a[i], a[i + 1], b[j], b[j + 1]];
      if (p !== undefined && q !== undefined && r !== undefined && s !== undefined && side(p, q, r) !== side(p, q, s) && side(r, s, p) !== side(r, s, q)) return true;
    }
  }
  return false;
}

function side([ax, ay]: Metres, [bx, by]: Metres, [x, y]: Metres): boolean {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0;
}

/** By the parity of crossings over all rings of a polygon, its holes included. */
function isOnGround([x, y]: Metres, { grounds }: Flat): boolean {
  return grounds.some((rings) => {
    let isInside = false;
    for (const ring of rings) {
      for (let index = 0; index + 1 < ring.length; index += 1) {
        const [ax, ay] = ring[index] ?? [0, 0];
        const [bx, by] = ring[index + 1] ?? [0, 0];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
      }
    }
    return isInside;
  });
}

function flatten(geometry: SimpleGeometry, { toMetres }: LocalPlane): Flat {
  switch (geometry.type) {
    case 'Point':
      return { chains: [[toMetres(geometry.coordinates)]], grounds: [] };
    case 'MultiPoint':
      return { chains: geometry.coordinates.map((position) => [toMetres(position)]), grounds: [] };
    case 'LineString':
      return { chains: [geometry.coordinates.map(toMetres)], grounds: [] };
    case 'MultiLineString':
      return { chains: geometry.coordinates.map((line) => line.map(toMetres)), grounds: [] };
    case 'Polygon': {
      const rings = geometry.coordinates.map((ring) => ring.map(toMetres));
      return { chains: rings, grounds: [rings] };
    }
    case 'MultiPolygon': {
      const grounds = geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(toMetres)));
      return { chains: grounds.flat(), grounds };
    }
  }
}
