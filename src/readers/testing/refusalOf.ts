/** What a reading is refused with. */
import type { FileRefusal } from '../../domain/ownData/FilePreview.ts';
import { FileRefused } from '../FileRefused.ts';

/** Throws where it is not refused. */
export function refusalOf(reading: () => unknown): FileRefusal {
  try {
    reading();
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
}
