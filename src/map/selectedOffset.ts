/** Where the name of the selection stands: under a small outline, in the middle of a large one. */
import type { ExpressionSpecification } from 'maplibre-gl';

/** An outline that reaches farther than this from its middle has room for a name of two lines. */
const ROOMY_PIXELS = 34;
const PIXELS_PER_EM = 15;
/** Below a pin or a town's point. */
const LEAST_EMS = 0.8;
/** Half of the lines that then stand in the middle. */
const MIDDLE_EMS = -1.2;
const ZOOMS = Array.from({ length: 16 }, (_, index) => index + 1);

/** Two lines of a name. */
const LINES_EMS = 2.4;

/** What the name takes below an outline that reaches so far from its middle, in pixels. */
export function nameBelowPixels(reachPixels: number): number {
  return reachPixels > ROOMY_PIXELS ? 0 : (LEAST_EMS + LINES_EMS) * PIXELS_PER_EM;
}

/** Value of `text-offset` for a name whose anchor is its top; reads `reach`, pixels at zoom 0. */
export function selectedOffset(): ExpressionSpecification {
  return ['step', ['zoom'], offsetAt(0), ...ZOOMS.flatMap((zoom) => [zoom, offsetAt(zoom)])] as unknown as ExpressionSpecification;
}

function offsetAt(zoom: number): ExpressionSpecification {
  // A name keeps its offset up to the next whole zoom: the outline then reaches twice as far.
  const pixels: ExpressionSpecification = ['*', ['get', 'reach'], 2 ** (zoom + 0.25)];
  const isRoomy = ROOMY_PIXELS + 0.1;
  return ['interpolate', ['linear'], pixels, 0, below(0), ROOMY_PIXELS, below(ROOMY_PIXELS), isRoomy, ['literal', [0, MIDDLE_EMS]]];
}

function below(reachPixels: number): ExpressionSpecification {
  return ['literal', [0, LEAST_EMS + reachPixels / PIXELS_PER_EM]];
}
