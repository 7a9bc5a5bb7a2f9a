/** The road graph made ready to compute on: metres of one plane, numbers in place of ids. */
import { localPlane, type LocalPlane, type Metres } from '../band/localPlane.ts';
import type { LonLat } from '../distance.ts';
import type { AccessData, AccessOrigin, LocalRoads, RoadLink } from './AccessData.ts';
import { groundsTouched, type PlaneGround } from './groundsTouched.ts';

/** One direction of a link, as seen from the node it leaves. */
export interface Edge {
  readonly to: number;
  readonly link: RoadLink;
}

export interface PlaneNode {
  readonly metres: Metres;
  readonly radiusMetres: number;
  /** Undefined where nobody can leave the road. */
  readonly ground: string | undefined;
  readonly edges: readonly Edge[];
}

export interface Network {
  readonly plane: LocalPlane;
  readonly local: LocalRoads;
  readonly grounds: readonly PlaneGround[];
  readonly nodes: readonly PlaneNode[];
}

/** A disc on the plane, with the grounds that it may lie on: none where it is off the map. */
export interface PlaneDisc {
  readonly metres: Metres;
  readonly radiusMetres: number;
  readonly grounds: readonly string[];
}

const networks = new WeakMap<AccessData, Network>();

/** Made once for each data. Lengths on the plane are within 1 in 10 000 of the geodesic. */
export function networkOf(data: AccessData): Network {
  const known = networks.get(data);
  if (known !== undefined) return known;
  const made = toNetwork(data);
  networks.set(data, made);
  return made;
}

/** A disc is widened by what the plane may be wrong: whatever lies in it on the ellipsoid lies in it here. */
export function discOn(network: Network, { position, radiusMetres, grounds }: AccessOrigin): PlaneDisc {
  const metres = network.plane.toMetres([...position]);
  const radius = radiusMetres * PLANE_SLACK;
  return { metres, radiusMetres: radius, grounds: grounds ?? groundsTouched(network.grounds, metres, radius) };
}

const PLANE_SLACK = 1.0005;

function toNetwork({ nodes, links, grounds, local }: AccessData): Network {
  const plane = localPlane(middleOf(nodes.map(({ position }) => position)));
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const edges = nodes.map((): Edge[] => []);
  for (const link of links) {
    const [a, b] = link.ends.map((id) => index.get(id));
    if (a === undefined || b === undefined) throw new Error(`a link of no node: ${link.id}`);
    edges[a]?.push({ to: b, link });
    edges[b]?.push({ to: a, link });
  }
  return {
    plane,
    local,
    grounds: grounds.map(({ id, ring }) => ({ id, ring: ring.map((at) => plane.toMetres([...at])) })),
    nodes: nodes.map(({ position, radiusMetres, ground }, at) => ({
      metres: plane.toMetres([...position]),
      radiusMetres,
      ground,
      edges: edges[at] ?? [],
    })),
  };
}

function middleOf(positions: readonly LonLat[]): LonLat {
  if (positions.length === 0) return [0, 0];
  const [lons, lats] = [positions.map(([lon]) => lon), positions.map(([, lat]) => lat)];
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}
