/** Mends how the reader of workbooks reads numbers and texts: where a record is cut off, it would read on until no memory is left. */
import type { Plugin } from 'vite';

export const XLSX_CODE = /\/@e965\/xlsx\/xlsx\.mjs$/;

const BLOB = '(b/*:RawBytes|CFBlob*/, idx/*:number*/)/*:number*/';

/** Beyond the end of a record there is no number: counts and lengths that were none ran for ever. There are zeros now, which also end a text. */
const MENDS: readonly (readonly [before: string, after: string, times?: number])[] = [
  [`__readUInt8 = function${BLOB} { return b[idx]; }`, `__readUInt8 = function${BLOB} { return b[idx]|0; }`],
  [`__readUInt16LE = function${BLOB} { return (b[idx+1]*(1<<8))+b[idx]; }`, `__readUInt16LE = function${BLOB} { return ((b[idx+1]|0)*(1<<8))+(b[idx]|0); }`],
  [`{ var u = (b[idx+1]*(1<<8))+b[idx]; return`, `{ var u = ((b[idx+1]|0)*(1<<8))+(b[idx]|0); return`],
  [`{ return b[idx+3]*(1<<24)+(b[idx+2]<<16)+(b[idx+1]<<8)+b[idx]; }`, `{ return (b[idx+3]|0)*(1<<24)+(b[idx+2]<<16)+(b[idx+1]<<8)+(b[idx]|0); }`],
  // A chain of sectors, and a tree of folders, that leads into itself.
  ['j = __readInt32LE(sectors[addr], jj);\n\t}\n\treturn {nodes', 'j = __readInt32LE(sectors[addr], jj);\n\t\tif(chkd[j]) break;\n\t}\n\treturn {nodes'],
  ['while(mini && size > 0 && idx >= 0) {', 'while(mini && size > 0 && idx >= 0 && idx * MSSZ < payload.length) {'],
  ['for(; j < q.length; ++j) {', 'for(; j < q.length && j < 8 * pl; ++j) {'],
  ['if(j != dad[j]) do {', 'var steps = 0; if(j != dad[j]) do {'],
  ['} while (j !== 0 && -1 !== dad[j] && j != dad[j]);', '} while (j !== 0 && -1 !== dad[j] && j != dad[j] && ++steps < 64);'],
  // The range of a link, which may be a whole sheet and more: only cells that are there bear it.
  ['rngR <= val[0].e.r;', 'rngR <= val[0].e.r && (!options.dense || rngR < out["!data"].length);', 2],
  ['rngC <= val[0].e.c;', 'rngC <= val[0].e.c && (!options.dense || rngC < (out["!data"][rngR]||[]).length);', 2],
  ['for(i = 0; i != size; ++i) {', 'if(!(size >= 0)) throw new RangeError("a text ends too soon"); for(i = 0; i < size; ++i) {'],
];

/** The code of the package with the mends. Throws where one of the places is not there: another version has to be looked at. */
export function withEndingReads(code: string): string {
  return MENDS.reduce((mended, [before, after, times = 1]) => {
    if (mended.split(before).length !== times + 1) throw new Error(`@e965/xlsx reads otherwise; look at it, and at this mend: ${before}`);
    return mended.replaceAll(before, after);
  }, code);
}

/** For the build, the development server and tests. */
export function endingReads(): Plugin {
  return { name: 'ending-reads', enforce: 'pre', transform: { filter: { id: XLSX_CODE }, handler: (code) => withEndingReads(code) } };
}
