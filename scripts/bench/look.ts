/** How all pages draw the made-up data: as our own map draws readers' layers, so that nobody has more pixels to fill. */
import { usualStyle } from '../../src/domain/ownData/LayerStyle.ts';
import { MIDDLE } from './dataSets.ts';

export interface PointLook {
  readonly radiusPixels: number;
  /** Of paper, around each point; none where they are so many that it would be all that is seen. */
  readonly ringPixels: number;
}

/** More points than these have no ring on our map either. */
const CROWD = 20_000;

export function pointLook(count: number): PointLook {
  return { radiusPixels: usualStyle(0, count).radiusPixels, ringPixels: count > CROWD ? 0 : 1 };
}

type Rgb = readonly [number, number, number];
const COLOUR: Rgb = [179, 38, 94];
const RING: Rgb = [255, 255, 255];
const BACKGROUND: Rgb = [238, 238, 244];

export const LOOK = { colour: COLOUR, ring: RING, background: BACKGROUND, fillStrength: 0.32, edgePixels: 1.2 } as const;

/** The whole box in the window, about as large as our map shows it when it was taken in; tiles of 512 pixels, as MapLibre counts. */
export const CAMERA = { centre: MIDDLE, zoom: 9.64 } as const;
export const VIEWPORT = { width: 1280, height: 800 } as const;

export function cssColour([red, green, blue]: Rgb, strength = 1): string {
  return `rgb(${red} ${green} ${blue} / ${strength})`;
}
