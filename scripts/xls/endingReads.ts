/** Mends how the reader of workbooks reads a text: where its length is cut off, it would read on until no memory is left. */
import type { Plugin } from 'vite';

export const XLSX_CODE = /\/@e965\/xlsx\/xlsx\.mjs$/;

const ENDLESS = 'for(i = 0; i != size; ++i) {';
const ENDING = 'if(!(size >= 0)) throw new RangeError("a text ends too soon"); for(i = 0; i < size; ++i) {';

/** The code of the package with the mend. Throws where the place is not there: another version has to be looked at. */
export function withEndingReads(code: string): string {
  if (code.split(ENDLESS).length !== 2) throw new Error('@e965/xlsx: the loop that reads texts is another one; look at it, and at this mend');
  return code.replace(ENDLESS, ENDING);
}

/** For the build, the development server and tests. */
export function endingReads(): Plugin {
  return { name: 'ending-reads', enforce: 'pre', transform: { filter: { id: XLSX_CODE }, handler: (code) => withEndingReads(code) } };
}
