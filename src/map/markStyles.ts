/** How each mark looks. Both the drawing and the legend read this table. */
import type { LegendKey } from '../domain/LegendRow.ts';

export interface MarkStyle {
  /** Strength of the fill, 0 to 1. */
  readonly fill: number;
  /** Strength of the outline, 0 to 1. */
  readonly line: number;
  readonly linePixels: number;
  /** Dash and gap in pixels; absent for a solid outline. */
  readonly dashPixels?: readonly [number, number];
  /** Stroke and gap of the hatch in pixels. */
  readonly hatchPixels?: readonly [number, number];
}

/** Ground whose edge is known only roughly. */
const ROUGH_GROUND = { fill: 0.04, line: 0.7, linePixels: 1.2, dashPixels: [2, 4] } as const satisfies MarkStyle;

export const MARK_STYLES = {
  pin: { fill: 1, line: 1, linePixels: 2 },
  /** Full in the middle, fading outwards. */
  soft: { fill: 0.2, line: 0, linePixels: 1.25 },
  host: { fill: 0.12, line: 0.45, linePixels: 1, hatchPixels: [1, 9] },
  outline: { fill: 0.1, line: 0.85, linePixels: 1.4 },
  'rough-outline': ROUGH_GROUND,
  area: ROUGH_GROUND,
  corridor: { fill: 0.2, line: 0.9, linePixels: 1.2, dashPixels: [6, 4] },
  /** Casing and fill of a course that is known. */
  line: { fill: 1, line: 1, linePixels: 5 },
  /** A soft band with a thin line in it, lighter than that of the district. */
  'town-outline': { fill: 0.12, line: 0.7, linePixels: 0.9 },
  zone: { fill: 0, line: 0.6, linePixels: 1.2 },
  context: { fill: 0, line: 0.5, linePixels: 1, dashPixels: [1.5, 3.5] },
  town: { fill: 0, line: 0, linePixels: 0 },
} as const satisfies Record<LegendKey, MarkStyle>;

/** Context bears the same marks at this strength. */
export const CONTEXT_STRENGTH = 0.6;
/** Strength of the lines of a hatch. */
export const HATCH_STRENGTH = 0.32;
/** Strength of the outline of a place that is pointed at; of the selected one it is full. */
export const POINTED_STRENGTH = 0.55;

/** Width of a line inside its casing. */
export const LINE_FILL_PIXELS = 3;
/** Width of the soft band round a town's line. */
export const TOWN_BAND_PIXELS = 6;

/** How far from a pin's middle a pointer meets it. */
export const PIN_REACH_PIXELS = 9;
