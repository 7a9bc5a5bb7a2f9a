/** Where a position lies on the screen under a camera: Web Mercator, turned, and tilted with the perspective of the map. */
import type { Camera } from './cameraOf.ts';

export interface ScreenPosition {
  /** Pixels to the right of the middle of the map and down from it. */
  readonly right: number;
  readonly down: number;
  /** False for what lies behind the eye of a tilted map: the pixels then tell a direction alone. */
  readonly isAhead: boolean;
}

/** Width of the world on the map at zoom 0. */
const WORLD_PIXELS = 512;
/** The eye's distance from the middle of the map, in heights of the map: MapLibre's angle of view is 36.87°. */
const EYE_HEIGHTS = 1.5;

/** `heightPixels` is that of the map; the position is [lon, lat] in degrees. */
export function screenPosition(position: readonly [number, number], camera: Camera, heightPixels: number): ScreenPosition {
  const [east, south] = groundPixels(position, camera);
  const [turn, tilt] = [toRadians(camera.bearing), toRadians(camera.pitch)];
  const right = east * Math.cos(turn) + south * Math.sin(turn);
  const down = south * Math.cos(turn) - east * Math.sin(turn);
  const eye = EYE_HEIGHTS * heightPixels;
  const depth = eye - down * Math.sin(tilt);
  if (depth <= 0) return { right, down: down * Math.cos(tilt), isAhead: false };
  const scale = eye / depth;
  return { right: right * scale, down: down * Math.cos(tilt) * scale, isAhead: true };
}

/** Pixels to the east and south of the middle, on a map seen from above with north up. */
function groundPixels([lon, lat]: readonly [number, number], { center, zoom }: Camera): readonly [number, number] {
  const world = WORLD_PIXELS * 2 ** zoom;
  return [((lon - center[0]) / 360) * world, ((mercator(center[1]) - mercator(lat)) / (2 * Math.PI)) * world];
}

/** Height above the equator on the projection, in radians. */
function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + toRadians(latitude) / 2));
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
