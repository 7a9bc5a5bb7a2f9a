/** The records of a workbook as Excel wrote it before 2007, alone in a container of their own. */
import { CFB } from '@e965/xlsx';

/** The package does not describe it. */
interface Containers {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => unknown;
  readonly find: (container: unknown, path: string) => { readonly content?: Uint8Array } | null | undefined;
  readonly write: (container: unknown, options: { readonly type: 'array' }) => ArrayLike<number>;
  readonly utils: { readonly cfb_new: () => unknown; readonly cfb_add: (container: unknown, path: string, content: Uint8Array) => unknown };
}

const PATHS = ['/Workbook', '/Book'];

/**
 * What describes the document beside its records is left out: SheetJS takes as much memory for it as it says that it needs.
 * Undefined where there are no such records; throws where the container is broken.
 */
export function workbookAlone(bytes: Uint8Array): Uint8Array | undefined {
  const { read, find, write, utils } = CFB as Containers;
  const container = read(bytes, { type: 'array' });
  for (const path of PATHS) {
    const content = find(container, path)?.content;
    if (content !== undefined) {
      const alone = utils.cfb_new();
      utils.cfb_add(alone, path, content);
      return Uint8Array.from(write(alone, { type: 'array' }));
    }
  }
  return undefined;
}
