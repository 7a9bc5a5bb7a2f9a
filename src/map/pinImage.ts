/** The pins: a disc with an icon close by, a dot farther off. A station has a square one. */
import type { IconShapes } from '../domain/IconShapes.ts';
import { iconPath } from './iconPath.ts';
import { toMapImage, type MapImage } from './MapImage.ts';

export interface Pin {
  /** Hex colours of the mark, and of its ring and icon. */
  readonly colour: string;
  readonly paper: string;
  readonly isSquare: boolean;
  /** Absent for a dot. */
  readonly icon?: IconShapes | undefined;
}

const DISC = { side: 24, ring: 1.75, icon: 13 };
const DOT = { side: 12, ring: 1.5 };
const ICON_UNITS = 24;
const ICON_STROKE = 2.25;
const SQUARE_CORNER = 0.25;

export function pinImage({ colour, paper, isSquare, icon }: Pin, density: number): MapImage {
  const { side, ring } = icon === undefined ? DOT : DISC;
  return toMapImage({ size: [side, side], density }, (context) => {
    for (const [inset, fill] of [[0, paper], [ring, colour]] as const) {
      const width = side - 2 * inset;
      context.beginPath();
      context.roundRect(inset, inset, width, width, width * (isSquare ? SQUARE_CORNER : 0.5));
      context.fillStyle = fill;
      context.fill();
    }
    if (icon !== undefined) strokeIcon(context, icon, { size: DISC.icon, inset: (side - DISC.icon) / 2, colour: paper });
  });
}

/** A small icon that stands in the line of a name. */
export function glyphImage(icon: IconShapes, colour: string, density: number): MapImage {
  const size = 13;
  return toMapImage({ size: [size, size], density }, (context) => strokeIcon(context, icon, { size, inset: 0, colour }));
}

function strokeIcon(context: CanvasRenderingContext2D, icon: IconShapes, { size, inset, colour }: { size: number; inset: number; colour: string }): void {
  context.translate(inset, inset);
  context.scale(size / ICON_UNITS, size / ICON_UNITS);
  context.strokeStyle = colour;
  context.lineWidth = ICON_STROKE;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(iconPath(icon));
}
