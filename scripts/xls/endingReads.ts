/** Mends how the reader of workbooks reads numbers and texts: where a record is cut off, it would read on until no memory is left. */
import type { Plugin } from 'vite';

export const XLSX_CODE = /\/@e965\/xlsx\/xlsx\.mjs$/;

const BLOB = '(b/*:RawBytes|CFBlob*/, idx/*:number*/)/*:number*/';

/** Beyond the end of a record there is no number: counts and lengths that were none ran for ever. There are zeros now, which also end a text. */
const MENDS: readonly (readonly [before: string, after: string])[] = [
  [`__readUInt8 = function${BLOB} { return b[idx]; }`, `__readUInt8 = function${BLOB} { return b[idx]|0; }`],
  [`__readUInt16LE = function${BLOB} { return (b[idx+1]*(1<<8))+b[idx]; }`, `__readUInt16LE = function${BLOB} { return ((b[idx+1]|0)*(1<<8))+(b[idx]|0); }`],
  [`{ var u = (b[idx+1]*(1<<8))+b[idx]; return`, `{ var u = ((b[idx+1]|0)*(1<<8))+(b[idx]|0); return`],
  [`{ return b[idx+3]*(1<<24)+(b[idx+2]<<16)+(b[idx+1]<<8)+b[idx]; }`, `{ return (b[idx+3]|0)*(1<<24)+(b[idx+2]<<16)+(b[idx+1]<<8)+(b[idx]|0); }`],
  ['for(i = 0; i != size; ++i) {', 'if(!(size >= 0)) throw new RangeError("a text ends too soon"); for(i = 0; i < size; ++i) {'],
];

/** The code of the package with the mends. Throws where one of the places is not there: another version has to be looked at. */
export function withEndingReads(code: string): string {
  return MENDS.reduce((mended, [before, after]) => {
    if (mended.split(before).length !== 2) throw new Error(`@e965/xlsx reads otherwise; look at it, and at this mend: ${before}`);
    return mended.replace(before, after);
  }, code);
}

/** For the build, the development server and tests. */
export function endingReads(): Plugin {
  return { name: 'ending-reads', enforce: 'pre', transform: { filter: { id: XLSX_CODE }, handler: (code) => withEndingReads(code) } };
}
