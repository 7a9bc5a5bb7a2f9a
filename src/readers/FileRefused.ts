/** Thrown where a file as a whole cannot be taken in; says why in parts that each language words. */
import type { FileFault, FileRefusal } from '../domain/ownData/FilePreview.ts';

/** What the readers know of a refusal; the name of the file is added at the door. */
export type RefusalDetail = Omit<FileRefusal, 'file' | 'fault' | 'where'> & { readonly where?: string };

export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly refusal: FileRefusal;

  constructor(fault: FileFault, detail: RefusalDetail = {}, file = '') {
    super(fault);
    this.refusal = { where: '', ...detail, file, fault };
  }

  static of({ fault, file, ...detail }: FileRefusal): FileRefused {
    return new FileRefused(fault, detail, file);
  }

  inFile(file: string): FileRefused {
    const { fault, file: known, ...detail } = this.refusal;
    return new FileRefused(fault, detail, known === '' ? file : known);
  }
}
