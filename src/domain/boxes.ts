/** Boxes against boxes. */
import type { Bounds } from './bounds.ts';

export function meets(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

export function holds(outer: Bounds, inner: Bounds): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** The parts of the first box that do not lie in the second, at most four. */
export function without(box: Bounds, taken: Bounds): Bounds[] {
  if (!meets(box, taken)) return [box];
  const [west, south, east, north] = box;
  const [bottom, top] = [Math.max(south, taken[1]), Math.min(north, taken[3])];
  const parts: Bounds[] = [
    [west, top, east, north],
    [west, south, east, bottom],
    [west, bottom, Math.max(west, taken[0]), top],
    [Math.min(east, taken[2]), bottom, east, top],
  ];
  return parts.filter((part) => part[2] > part[0] && part[3] > part[1]);
}
