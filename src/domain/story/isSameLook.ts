/** Whether two cameras look at the same, as closely as an address states them. */
import type { Camera } from '../cameraOf.ts';

const DEGREES_AT_ZOOM_0 = 4;
const ZOOM = 0.03;
const TURN_DEGREES = 1;

export function isSameLook(a: Camera, b: Camera): boolean {
  const degrees = DEGREES_AT_ZOOM_0 / 2 ** a.zoom;
  return (
    Math.abs(a.center[0] - b.center[0]) < degrees &&
    Math.abs(a.center[1] - b.center[1]) < degrees &&
    Math.abs(a.zoom - b.zoom) < ZOOM &&
    Math.abs(a.bearing - b.bearing) < TURN_DEGREES &&
    Math.abs(a.pitch - b.pitch) < TURN_DEGREES
  );
}
