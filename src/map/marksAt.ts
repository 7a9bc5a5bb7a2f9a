/** Which marks lie under a pixel: reckoned from what is drawn, since asking the GPU for each layer of a pile takes long. */
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { Drawing, LineMark, Ring, SoftMark } from './Drawing.ts';
import { LINE_FILL_PIXELS, PIN_REACH_PIXELS } from './markStyles.ts';

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface PixelPlace {
  readonly pixel: Pixel;
  /** The position below it, [lon, lat] in degrees. */
  readonly position: Point;
  /** How far from a mark a finger or pointer still meets it. */
  readonly reachPixels: number;
  readonly project: (position: Point) => Pixel;
}

type Point = readonly [number, number];

/** Length of one degree of latitude on the mean sphere (2πR/360, R = 6 371 008.8 m). */
const METRES_PER_DEGREE = 111_195;

/** Each place once, from top to bottom. Rings and bands of context answer to their names alone. */
export function marksAt(drawing: Drawing, at: PixelPlace): PlanningFeature[] {
  const found = [
    ...drawing.pins.filter(({ position }) => pixelsBetween(at.project(position), at.pixel) <= PIN_REACH_PIXELS + at.reachPixels),
    ...drawing.lines.filter((line) => isOnLine(line, at)),
    ...drawing.hosts.filter((ring) => isInside(ring, at.position)),
    ...drawing.soft.filter((disc) => isOnDisc(disc, at.position)),
    ...[...drawing.areas, ...drawing.grounds, ...drawing.bands].filter((ring) => isInside(ring, at.position)),
  ];
  return [...new Map(found.map(({ place }) => [place.id, place])).values()];
}

function isOnDisc({ position: [lon, lat], radiusMetres }: SoftMark, [eastwards, northwards]: Point): boolean {
  const shrink = Math.cos((lat * Math.PI) / 180);
  return Math.hypot((eastwards - lon) * shrink, northwards - lat) * METRES_PER_DEGREE <= radiusMetres;
}

/** By the even-odd rule, which takes holes out as well. */
function isInside({ rings }: Ring, [x, y]: Point): boolean {
  let isOdd = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isOdd = !isOdd;
    });
  }
  return isOdd;
}

function isOnLine({ path }: LineMark, { pixel, reachPixels, project }: PixelPlace): boolean {
  const points = path.map(project);
  return points.some((point, index) => pixelsToSegment(pixel, points[index - 1] ?? point, point) <= LINE_FILL_PIXELS / 2 + reachPixels);
}

function pixelsToSegment(from: Pixel, start: Pixel, end: Pixel): number {
  const [across, down] = [end.x - start.x, end.y - start.y];
  const length = across ** 2 + down ** 2;
  const share = length === 0 ? 0 : ((from.x - start.x) * across + (from.y - start.y) * down) / length;
  const along = Math.min(Math.max(share, 0), 1);
  return pixelsBetween(from, { x: start.x + along * across, y: start.y + along * down });
}

function pixelsBetween(a: Pixel, b: Pixel): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
