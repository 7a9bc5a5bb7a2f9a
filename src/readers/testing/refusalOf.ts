/** What a reading is refused with. */
import type { FileRefusal } from '../../domain/ownData/FilePreview.ts';
import { FileRefused } from '../FileRefused.ts';

/** Rejects where it is not refused. */
export async function refusalOf(reading: () => unknown): Promise<FileRefusal> {
  try {
    await reading();
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
}
