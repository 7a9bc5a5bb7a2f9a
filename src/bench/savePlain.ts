/** Saves features that the bench made as a file in any format. */
import type { PlainFeature } from '../domain/export/plain/PlainFeature.ts';
import { PLAIN_WRITERS } from '../domain/export/plain/plainWriters.ts';
import type { BenchContext } from './BenchContext.ts';
import { saveStated, type StatedFile } from './saveStated.ts';

export interface PlainFile extends Omit<StatedFile, 'write'> {
  readonly features: readonly PlainFeature[];
  /** False for a reader's own data, of which the map has nothing to say. */
  readonly isOfMap: boolean;
}

export function savePlain(context: BenchContext, { features, ...file }: PlainFile): void {
  const { title, format } = file;
  saveStated(context, { ...file, write: (preface) => PLAIN_WRITERS[format]({ title, preface, features }) });
}
