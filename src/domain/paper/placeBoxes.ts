/** Finds room for names on a sheet: each takes the first of its positions that is free, and none lies over another. */

/** [left, top, right, bottom] in pixels. */
export type Box = readonly [number, number, number, number];

export interface BoxRequest {
  readonly id: string;
  /** The positions that it may take, best first; each may take the room of several boxes. */
  readonly positions: readonly (readonly Box[])[];
}

/**
 * Id → index of the position taken; who found no room is absent. Requests are served in their order; nothing is placed
 * beyond the frame or over what is `taken` already.
 */
export function placeBoxes(requests: readonly BoxRequest[], frame: Box, taken: readonly Box[] = []): Map<string, number> {
  const full: Box[] = [...taken];
  const placed = new Map<string, number>();
  for (const { id, positions } of requests) {
    const index = positions.findIndex((boxes) => boxes.every((box) => isInside(box, frame) && !full.some((each) => overlap(box, each))));
    if (index < 0) continue;
    placed.set(id, index);
    full.push(...(positions[index] ?? []));
  }
  return placed;
}

/** Boxes that only touch do not overlap. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function isInside(box: Box, frame: Box): boolean {
  return box[0] >= frame[0] && box[1] >= frame[1] && box[2] <= frame[2] && box[3] <= frame[3];
}
