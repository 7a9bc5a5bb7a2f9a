/** Kept sketches as a record for storage and other tabs, and back; what is not sound is nothing. */
import type { KeptSketches } from './mergeKept.ts';
import { parseSketchFile, toSketchFile } from './sketchFile.ts';

/** Plain, as structured clones are. */
export interface KeptRecord {
  /** As a file of sketches. */
  readonly file: string;
  readonly changedMs: Readonly<Record<string, number>>;
  readonly goneMs: Readonly<Record<string, number>>;
}

export function toKeptRecord({ sketches, changedMs, goneMs }: KeptSketches): KeptRecord {
  return { file: toSketchFile(sketches), changedMs: Object.fromEntries(changedMs), goneMs: Object.fromEntries(goneMs) };
}

export function parseKeptRecord(record: unknown, effects: { readonly newId: () => string; readonly now: () => string }): KeptSketches | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { file, changedMs, goneMs } = record as Readonly<Record<string, unknown>>;
  if (typeof file !== 'string') return undefined;
  const parsed = parseSketchFile(file, effects);
  if (!('sketches' in parsed)) return undefined;
  return { sketches: parsed.sketches, changedMs: momentsOf(changedMs), goneMs: momentsOf(goneMs) };
}

function momentsOf(value: unknown): ReadonlyMap<string, number> {
  const pairs: readonly (readonly [string, unknown])[] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(pairs.filter((pair): pair is readonly [string, number] => typeof pair[1] === 'number' && Number.isFinite(pair[1])));
}
