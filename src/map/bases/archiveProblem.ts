/** Whether an archive can be the ground of this map. */
import type { Header } from 'pmtiles';
import type { BaseProblem } from '../../domain/BaseMap.ts';
import type { Bounds } from '../../domain/bounds.ts';

/** The type of its tiles as the format numbers it. */
export type ArchiveHeader = Pick<Header, 'specVersion' | 'maxZoom' | 'minLon' | 'minLat' | 'maxLon' | 'maxLat'> & { readonly tileType: number };

const SPEC_VERSION = 3;
const VECTOR_TILES = 1;
/** A map of the world alone shows nothing of a district. */
const LEAST_ZOOM = 8;
/** Any of these layers, as Protomaps calls them, makes a ground. */
const GROUND_LAYERS = ['earth', 'water', 'roads'];

/** `layers` are the names of its layers, where the archive tells them. */
export function archiveProblem(header: ArchiveHeader, layers: readonly string[] | undefined, frame: Bounds): BaseProblem | undefined {
  if (header.specVersion !== SPEC_VERSION) return 'not-pmtiles';
  if (header.tileType !== VECTOR_TILES) return 'not-vector';
  if (layers !== undefined && !GROUND_LAYERS.some((layer) => layers.includes(layer))) return 'other-schema';
  if (header.maxZoom < LEAST_ZOOM) return 'too-coarse';
  const [west, south, east, north] = frame;
  const meets = header.minLon < east && header.maxLon > west && header.minLat < north && header.maxLat > south;
  return meets ? undefined : 'outside';
}
