/** Where the marks of anchors that lie beyond the map stand on its edge: in their direction, clear of what stands there already. */
import type { Camera } from './cameraOf.ts';
import { screenPosition } from './screenPosition.ts';

/** Pixels from the top left corner of the map. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface EdgeAnchor {
  readonly id: string;
  /** [lon, lat] in degrees. */
  readonly position: readonly [number, number];
  /** What its mark takes on the screen. */
  readonly widthPixels: number;
  readonly heightPixels: number;
}

export interface EdgeRequest {
  readonly camera: Camera;
  /** Of the whole map. */
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** What the panels leave free of it. */
  readonly free: PixelBox;
  /** What stands on the map. */
  readonly obstacles: readonly PixelBox[];
  /** The most important first. */
  readonly anchors: readonly EdgeAnchor[];
  /** How many marks there may be. */
  readonly most: number;
}

export interface EdgeMarker {
  readonly id: string;
  /** Middle of the mark, in pixels from the top left corner of the map. */
  readonly x: number;
  readonly y: number;
  /** Direction of the anchor on the screen, clockwise from up, in degrees. */
  readonly turnDegrees: number;
}

const MARGIN_PIXELS = 10;
const GAP_PIXELS = 6;
/** Of two anchors that lie closer in direction than this, the more important one is marked alone. */
const SPREAD_DEGREES = 9;
/** How far a mark may be moved along the edge: farther it would point past its anchor. */
const SLIDE_PIXELS = 200;
const SLIDE_STEP_PIXELS = 10;

/** None for an anchor that is in sight, nor for one that finds no room. */
export function edgeMarkers({ camera, widthPixels, heightPixels, free, obstacles, anchors, most }: EdgeRequest): EdgeMarker[] {
  const middle = { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
  const marked: (EdgeMarker & { readonly box: PixelBox })[] = [];
  /** Of every anchor that is out of sight, marked or not: a lesser one does not stand for one that finds no room. */
  const directions: number[] = [];
  for (const anchor of anchors) {
    if (marked.length === most) break;
    const { right, down, isAhead } = screenPosition(anchor.position, camera, heightPixels);
    const [x, y] = [widthPixels / 2 + right, heightPixels / 2 + down];
    if (isAhead && x >= free.left && x <= free.right && y >= free.top && y <= free.bottom) continue;
    // What lies behind the eye has a direction alone, seen from the middle of the map.
    const [across, along] = isAhead ? [x - middle.x, y - middle.y] : [right, down];
    const turnDegrees = (Math.atan2(across, -along) * 180) / Math.PI;
    if (directions.some((other) => angleBetween(other, turnDegrees) < SPREAD_DEGREES)) continue;
    directions.push(turnDegrees);
    const spot = freeSpot({ across, along, free, anchor, taken: [...obstacles, ...marked.map(({ box }) => box)] });
    if (spot !== undefined) marked.push({ id: anchor.id, ...spot, turnDegrees });
  }
  return marked.map(({ id, x, y, turnDegrees }) => ({ id, x, y, turnDegrees }));
}

interface SpotRequest {
  /** Direction on the screen. */
  readonly across: number;
  readonly along: number;
  readonly free: PixelBox;
  readonly anchor: EdgeAnchor;
  readonly taken: readonly PixelBox[];
}

/** The spot on the edge that is nearest to the direction and clear of everything. */
function freeSpot({ across, along, free, anchor, taken }: SpotRequest): { x: number; y: number; box: PixelBox } | undefined {
  const [halfWidth, halfHeight] = [anchor.widthPixels / 2, anchor.heightPixels / 2];
  const track: PixelBox = {
    left: free.left + MARGIN_PIXELS + halfWidth,
    top: free.top + MARGIN_PIXELS + halfHeight,
    right: free.right - MARGIN_PIXELS - halfWidth,
    bottom: free.bottom - MARGIN_PIXELS - halfHeight,
  };
  if (track.right <= track.left || track.bottom <= track.top) return undefined;
  const start = trackLength(track, across, along);
  for (let slide = 0; slide <= SLIDE_PIXELS; slide += SLIDE_STEP_PIXELS) {
    for (const shift of slide === 0 ? [0] : [slide, -slide]) {
      const { x, y } = onTrack(track, start + shift);
      const box = { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
      if (!taken.some((other) => meets(box, other))) return { x, y, box };
    }
  }
  return undefined;
}

/** How far round the track, clockwise from its top left corner, the direction from its middle meets it. */
function trackLength({ left, top, right, bottom }: PixelBox, across: number, along: number): number {
  const [width, height] = [right - left, bottom - top];
  const reach = Math.min(width / 2 / Math.max(Math.abs(across), 1e-9), height / 2 / Math.max(Math.abs(along), 1e-9));
  const [x, y] = [width / 2 + across * reach, height / 2 + along * reach];
  if (Math.abs(along) * width >= Math.abs(across) * height) return along < 0 ? x : width + height + (width - x);
  return across > 0 ? width + y : 2 * width + height + (height - y);
}

function onTrack({ left, top, right, bottom }: PixelBox, length: number): { x: number; y: number } {
  const [width, height] = [right - left, bottom - top];
  const round = 2 * (width + height);
  const at = ((length % round) + round) % round;
  if (at <= width) return { x: left + at, y: top };
  if (at <= width + height) return { x: right, y: top + at - width };
  if (at <= 2 * width + height) return { x: right - (at - width - height), y: bottom };
  return { x: left, y: bottom - (at - 2 * width - height) };
}

function meets(a: PixelBox, b: PixelBox): boolean {
  return a.left < b.right + GAP_PIXELS && a.right > b.left - GAP_PIXELS && a.top < b.bottom + GAP_PIXELS && a.bottom > b.top - GAP_PIXELS;
}

/** 0 to 180 */
function angleBetween(a: number, b: number): number {
  const difference = Math.abs(a - b) % 360;
  return Math.min(difference, 360 - difference);
}
