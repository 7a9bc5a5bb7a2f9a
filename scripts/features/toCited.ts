/** Names a source the way the page shows it: its grade and its citation. */
import type { Grade } from '../../src/domain/PlanningFeature.ts';
import type { SeedSource } from '../seeds/schema.ts';
import { citation } from './citation.ts';

export interface Cited {
  readonly grade: Grade;
  readonly source: string;
}

/** Expects ids that resolve. */
export function toCited(sources: readonly SeedSource[]): (id: string) => Cited {
  const byId = new Map(sources.map((source) => [source.id, { grade: source.grade, source: citation(source) }]));
  return (id) => {
    const cited = byId.get(id);
    if (cited === undefined) throw new Error(`no source ${id}`);
    return cited;
  };
}
