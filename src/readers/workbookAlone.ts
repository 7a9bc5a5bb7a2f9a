/** The records of a workbook as Excel wrote it before 2007, alone in a container of their own. */
import { OFFICE_CONTAINERS } from './officeContainers.ts';

const PATHS = ['/Workbook', '/Book'];

/**
 * What describes the document beside its records is left out: SheetJS takes as much memory for it as it says that it needs.
 * Undefined where there are no such records; throws where the container is broken.
 */
export function workbookAlone(bytes: Uint8Array): Uint8Array | undefined {
  const { read, find, write, utils } = OFFICE_CONTAINERS;
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
