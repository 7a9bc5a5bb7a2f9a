/** Sketches of several tabs as one: of each the state that was changed last, of those that were deleted the moment. */
import type { Sketch } from './Sketch.ts';

/** Moments in milliseconds since 1970. */
export interface KeptSketches {
  readonly sketches: readonly Sketch[];
  /** By the id of a sketch that stands. */
  readonly changedMs: ReadonlyMap<string, number>;
  /** By the id of one that was deleted: an older state of it does not come back. */
  readonly goneMs: ReadonlyMap<string, number>;
}

/** What one state has that another has not. */
export interface SketchChanges {
  readonly changed: readonly Sketch[];
  /** Ids. */
  readonly gone: readonly string[];
}

export const NOTHING_KEPT: KeptSketches = { sketches: [], changedMs: new Map(), goneMs: new Map() };

/** So many deletions are remembered, the newest. */
export const MOST_GONE = 1_000;

/** By id the later moment decides; at the same moment a deletion does, else what comes later in the alphabet: every tab finds the same. */
export function mergeKept(ours: KeptSketches, theirs: KeptSketches): KeptSketches {
  const goneMs = new Map([...ours.goneMs, ...theirs.goneMs].map(([id]) => [id, Math.max(ours.goneMs.get(id) ?? 0, theirs.goneMs.get(id) ?? 0)]));
  const byId = new Map<string, { readonly sketch: Sketch; readonly atMs: number }>();
  for (const { sketches, changedMs } of [ours, theirs]) {
    for (const sketch of sketches) {
      const atMs = changedMs.get(sketch.id) ?? 0;
      const before = byId.get(sketch.id);
      if (before === undefined || atMs > before.atMs || (atMs === before.atMs && isLaterText(sketch, before.sketch))) byId.set(sketch.id, { sketch, atMs });
    }
  }
  const standing = [...byId].filter(([id, { atMs }]) => atMs > (goneMs.get(id) ?? -1));
  const isStanding = new Set(standing.map(([id]) => id));
  const gone = [...goneMs].filter(([id]) => !isStanding.has(id)).toSorted(([, a], [, b]) => b - a);
  return {
    sketches: standing.map(([, { sketch }]) => sketch),
    changedMs: new Map(standing.map(([id, { atMs }]) => [id, atMs])),
    goneMs: new Map(gone.slice(0, MOST_GONE)),
  };
}

/** What a reader made of `known` until now. A moment is later than all that is known of the sketch, whatever the clock says. */
export function keptAfter(known: KeptSketches, sketches: readonly Sketch[], nowMs: number): KeptSketches {
  const { changed, gone } = changesBetween(known.sketches, sketches);
  const later = (id: string) => Math.max(nowMs, (known.changedMs.get(id) ?? 0) + 1, (known.goneMs.get(id) ?? 0) + 1);
  const changedMs = new Map([...known.changedMs, ...changed.map(({ id }): [string, number] => [id, later(id)])]);
  const goneMs = new Map([...known.goneMs, ...gone.map((id): [string, number] => [id, later(id)])]);
  for (const id of gone) changedMs.delete(id);
  for (const { id } of changed) goneMs.delete(id);
  return { sketches, changedMs, goneMs };
}

/** By identity: a sketch is never changed in place. */
export function changesBetween(before: readonly Sketch[], after: readonly Sketch[]): SketchChanges {
  const old = new Map(before.map((sketch) => [sketch.id, sketch]));
  const ids = new Set(after.map(({ id }) => id));
  return { changed: after.filter((sketch) => old.get(sketch.id) !== sketch), gone: before.filter(({ id }) => !ids.has(id)).map(({ id }) => id) };
}

function isLaterText(one: Sketch, other: Sketch): boolean {
  return one !== other && JSON.stringify(one) > JSON.stringify(other);
}
