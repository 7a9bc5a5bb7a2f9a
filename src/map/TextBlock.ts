/** A name of one or two lines as a block on a sheet: where it stands, the room that it takes, its texts. */
import type { Box } from '../domain/paper/placeBoxes.ts';
import type { Spot } from './labelSpotsAround.ts';

export interface SheetText {
  readonly text: string;
  /** Pixels from the top left corner of the map: the start of the base line. */
  readonly x: number;
  readonly y: number;
  readonly sizePixels: number;
  readonly weight: number;
  readonly colour: string;
  /** Radians clockwise about the start of the base line; level where absent. */
  readonly angle?: number;
}

type Part = Omit<SheetText, 'x' | 'y' | 'angle'> & { readonly width: number };

export interface TextLine {
  readonly parts: readonly Part[];
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  /** Of its largest part. */
  readonly sizePixels: number;
}

/** A thin line between a place and its text, in pixels of the map. */
export interface Leader {
  readonly from: readonly [number, number];
  /** Ends where the room of the text begins. */
  readonly towards: readonly [number, number];
}

export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly left: number;
  readonly top: number;
  /** Where the text stands off its place. */
  readonly leader?: Leader;
  /** Where it follows a line. */
  readonly tilt?: Tilt;
}

export interface Tilt {
  /** The middle of the text. */
  readonly x: number;
  readonly y: number;
  /** Direction of reading, radians clockwise from the right. */
  readonly angle: number;
  /** Read downwards, each character upright to the line. */
  readonly isVertical: boolean;
}

/** Around every block. */
export const AIR_PIXELS = 1.5;
const LINE_HEIGHT = 1.16;
/** Of a capital letter or a Chinese character above the base line, in ems. */
const RISE = 0.86;
/** Between a number and its name, in ems. */
const GAP = 0.3;
/** Of a character upwards and downwards from its middle, in ems: its base line lies so far below. */
const BELOW_MIDDLE = 0.36;
/** How far a sign between Chinese words stands off where it stands in a level line, in ems. */
const SIGN_OFF = 0.55;
const SIGNS = /[、，。]/;
const LATIN = /^[A-Za-z0-9]/;
/** Of a letter or figure on the average, in ems. */
const LATIN_WIDTH = 0.53;
/** A leader takes the room of squares along it. */
const LEADER_STEP_PIXELS = 3;

export function textLine(parts: readonly Part[]): TextLine {
  const sizePixels = Math.max(...parts.map((part) => part.sizePixels));
  const gap = sizePixels * GAP;
  const width = parts.reduce((sum, part) => sum + part.width, (parts.length - 1) * gap);
  return { parts, width, height: sizePixels * LINE_HEIGHT, gap, sizePixels };
}

/** One block for each spot round a point; `off` pixels beyond where it would touch the point. */
export function blocksAround(lines: readonly TextLine[], spots: readonly Spot[], { x, y, off }: { readonly x: number; readonly y: number; readonly off: number }): TextBlock[] {
  const { width, height } = sizeOf(lines);
  return spots.map(({ half: [across, down], pixels: [right, below] }) => ({
    lines,
    left: x + right + across * (width / 2 + off) - width / 2,
    top: y + below + down * (height / 2 + off) - height / 2,
  }));
}

/** With its middle at a point. */
export function centredBlock(lines: readonly TextLine[], { x, y }: { readonly x: number; readonly y: number }): TextBlock {
  const { width, height } = sizeOf(lines);
  return { lines, left: x - width / 2, top: y - height / 2 };
}

/** One line of text with its middle at a point of what it follows. */
export function tiltedBlock(line: TextLine, tilt: Tilt): TextBlock {
  const [across, down] = [Math.abs(Math.cos(tilt.angle)), Math.abs(Math.sin(tilt.angle))];
  const [width, height] = [line.width * across + line.height * down, line.width * down + line.height * across];
  return { lines: [line], left: tilt.x - width / 2, top: tilt.y - height / 2, tilt };
}

export function boxOf({ lines, left, top }: TextBlock): Box {
  const { width, height } = sizeOf(lines);
  return [left - AIR_PIXELS, top - AIR_PIXELS, left + width + AIR_PIXELS, top + height + AIR_PIXELS];
}

/** The part of a block's leader that is drawn: from the place to the room of the text. */
export function leaderOf(block: TextBlock): Pick<Leader, 'from'> & { readonly to: readonly [number, number] } | undefined {
  if (block.leader === undefined) return undefined;
  const { from, towards } = block.leader;
  const [left, top, right, bottom] = boxOf(block);
  // As the text stands around the end, the line leaves its box at the nearer of the two sides that it crosses.
  const [across, down] = [from[0] - towards[0], from[1] - towards[1]];
  const share = Math.min(1, (right - left) / 2 / Math.abs(across || Number.EPSILON), (bottom - top) / 2 / Math.abs(down || Number.EPSILON));
  return { from, to: [towards[0] + across * share, towards[1] + down * share] };
}

/** The room of a block with its leader. */
export function boxesOf(block: TextBlock): Box[] {
  if (block.tilt !== undefined) return squaresOf(block, block.tilt);
  const drawn = leaderOf(block);
  if (drawn === undefined) return [boxOf(block)];
  const { from, to } = drawn;
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / LEADER_STEP_PIXELS);
  const at = (step: number) => [from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps] as const;
  const squares = Array.from({ length: steps }, (_, index): Box => {
    const [[x, y], [nextX, nextY]] = [at(index), at(index + 1)];
    return [Math.min(x, nextX), Math.min(y, nextY), Math.max(x, nextX), Math.max(y, nextY)];
  });
  // The last one ends on the text's own edge.
  return [boxOf(block), ...squares];
}

/** A tilted text takes the room of squares along its line. */
function squaresOf({ lines }: TextBlock, { x, y, angle }: Tilt): Box[] {
  const { width, height } = sizeOf(lines);
  const count = Math.ceil(width / height);
  const half = height / 2;
  return Array.from({ length: count }, (_, index): Box => {
    const along = count === 1 ? 0 : (index / (count - 1) - 0.5) * (width - height);
    const [middleX, middleY] = [x + Math.cos(angle) * along, y + Math.sin(angle) * along];
    return [middleX - half, middleY - half, middleX + half, middleY + half];
  });
}

/** A text along a line: as one, or piece by piece from top to bottom. */
function tiltedTexts({ lines }: TextBlock, { x, y, angle, isVertical }: Tilt): SheetText[] {
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  return lines.flatMap(({ width, parts }) =>
    parts.flatMap(({ width: own, ...part }): SheetText[] => {
      const below = part.sizePixels * BELOW_MIDDLE;
      if (!isVertical) return [{ ...part, x: x - (right * width) / 2 - down * below, y: y - (down * width) / 2 + right * below, angle }];
      // A road's number stays together.
      const pieces = part.text.match(/[A-Za-z0-9]+|\S/gu) ?? [];
      const turn = angle - Math.PI / 2;
      const step = own / pieces.length;
      return pieces.map((text, index) => {
        const along = (index + 0.5) * step - width / 2;
        const [middleX, middleY] = [x + right * along, y + down * along];
        // From the middle of the piece to the start of its base line, turned with it. Read downwards, a sign stands at the upper right.
        const sign = SIGNS.test(text) ? part.sizePixels * SIGN_OFF : 0;
        const half = (part.sizePixels * (LATIN.test(text) ? text.length * LATIN_WIDTH : 1)) / 2;
        const [startX, startY] = [sign - half, below - sign];
        return {
          ...part,
          text,
          x: middleX + Math.cos(turn) * startX - Math.sin(turn) * startY,
          y: middleY + Math.sin(turn) * startX + Math.cos(turn) * startY,
          angle: turn,
        };
      });
    }),
  );
}

/** The lines are centred on each other. */
export function textsOf(block: TextBlock): SheetText[] {
  const { lines, left, top, tilt } = block;
  if (tilt !== undefined) return tiltedTexts(block, tilt);
  const widest = sizeOf(lines).width;
  let y = top;
  return lines.flatMap(({ parts, width, height, gap, sizePixels }) => {
    let x = left + (widest - width) / 2;
    const base = y + (height - sizePixels) / 2 + sizePixels * RISE;
    y += height;
    return parts.map(({ width: own, ...part }) => {
      const text = { ...part, x, y: base };
      x += own + gap;
      return text;
    });
  });
}

function sizeOf(lines: readonly TextLine[]): { readonly width: number; readonly height: number } {
  return { width: Math.max(...lines.map((line) => line.width)), height: lines.reduce((sum, line) => sum + line.height, 0) };
}
