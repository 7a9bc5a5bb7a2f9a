/** Saves features that the bench made as a file in any format. */
import { askAgain } from '../askAgain.ts';
import type { PlainFeature } from '../domain/export/plain/PlainFeature.ts';
import type { BenchContext } from './BenchContext.ts';
import { saveStated, type StatedFile } from './saveStated.ts';

export interface PlainFile extends Omit<StatedFile, 'write'> {
  readonly features: readonly PlainFeature[];
  /** False for a reader's own data, of which the map has nothing to say. */
  readonly isOfMap: boolean;
}

export async function savePlain(context: BenchContext, { features, ...file }: PlainFile): Promise<void> {
  const { title, format } = file;
  await saveStated(context, {
    ...file,
    write: async (preface) => {
      const { PLAIN_WRITERS } = await askAgain(() => import('../domain/export/plain/plainWriters.ts'));
      return PLAIN_WRITERS[format]({ title, preface, features });
    },
  });
}
