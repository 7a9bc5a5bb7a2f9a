/** Reads the table of a Shapefile (dBASE III and its heirs): Chinese names in any encoding, dates as ISO text, deleted rows marked. */
import { isUtf8 } from './decodeText.ts';
import { FileRefused } from './FileRefused.ts';

export interface DbfTable {
  readonly rowCount: number;
  readonly isDeleted: (row: number) => boolean;
  /** In the order of the file; fields called alike come once more each. */
  readonly valuesOf: (row: number) => readonly (readonly [name: string, value: string | number | boolean | undefined])[];
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

const FIELD_BYTES = 32;
const FIELDS_END = 0x0d;
const DELETED = 0x2a;
const LONGEST_EXACT = 15;

/** The byte 29 of the header, where it says something that is used for Chinese. */
const LANGUAGES: Readonly<Record<number, string>> = { 0x4d: 'gb18030', 0x7a: 'gb18030', 0x4f: 'big5', 0x78: 'big5' };

/** `cpg` is the text of the file of that name. */
export function readDbf(bytes: Uint8Array, cpg: string | undefined): DbfTable {
  if (bytes.length < FIELD_BYTES) throw new FileRefused('broken', { found: '.dbf' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [headerBytes, rowBytes] = [view.getUint16(8, true), view.getUint16(10, true)];
  if (headerBytes < FIELD_BYTES || rowBytes === 0 || headerBytes > bytes.length) throw new FileRefused('broken', { found: '.dbf' });
  const body = bytes.subarray(headerBytes);
  const rowCount = Math.min(view.getUint32(4, true), Math.floor(body.length / rowBytes));
  const decoder = new TextDecoder(encodingOfDbf(bytes, headerBytes, cpg));
  const fields = fieldsOf(bytes, headerBytes, decoder);
  const cell = (row: number, { offset, length }: Field) => body.subarray(row * rowBytes + offset, row * rowBytes + offset + length);
  return {
    rowCount,
    isDeleted: (row) => body[row * rowBytes] === DELETED,
    valuesOf: (row) => (row >= rowCount ? [] : fields.map((field) => [field.name, valueOf(cell(row, field), field.type, decoder)] as const)),
  };
}

function fieldsOf(bytes: Uint8Array, headerBytes: number, decoder: TextDecoder): Field[] {
  const fields: Field[] = [];
  let offset = 1;
  for (let at = FIELD_BYTES; at + FIELD_BYTES <= headerBytes && bytes[at] !== FIELDS_END; at += FIELD_BYTES) {
    const name = textOf(bytes.subarray(at, at + 11), decoder);
    const type = String.fromCharCode(bytes[at + 11] ?? 0);
    const [length = 0, decimals = 0] = bytes.subarray(at + 16, at + 18);
    // A text longer than 255 bytes keeps its higher byte where others keep the decimals.
    const size = type === 'C' ? length + decimals * 256 : length;
    fields.push({ name, type, offset, length: size });
    offset += size;
  }
  return fields;
}

/** What is stated goes first, unless the bytes say that it is not so: programs write a .cpg without looking. */
function encodingOfDbf(bytes: Uint8Array, headerBytes: number, cpg: string | undefined): string {
  const stated = cpg === undefined ? LANGUAGES[bytes[29] ?? 0] : labelOf(cpg);
  const isUnicode = isUtf8(bytes.subarray(headerBytes)) && isUtf8(bytes.subarray(FIELD_BYTES, headerBytes));
  if (stated === undefined || stated === 'utf-8') return isUnicode ? 'utf-8' : 'gb18030';
  return stated;
}

/** "UTF-8", "65001", "936", "ANSI 936", "GB2312", "cp950", "ISO 88591" → what TextDecoder calls it; undefined for another word. */
function labelOf(cpg: string): string | undefined {
  const name = cpg.trim().toLowerCase();
  if (/65001|utf-?8/.test(name)) return 'utf-8';
  if (/936|gb/.test(name)) return 'gb18030';
  if (/950|big-?5/.test(name)) return 'big5';
  const page = /^(?:ansi|cp|windows|oem)?[\s-]*(125\d|874|866)$/.exec(name)?.[1];
  try {
    return new TextDecoder(page === undefined ? name.replace(/^iso[\s-]*8859-?/, 'iso-8859-').replace(/^8859-?/, 'iso-8859-') : `windows-${page}`).encoding;
  } catch {
    return undefined;
  }
}

function valueOf(bytes: Uint8Array, type: string, decoder: TextDecoder): string | number | boolean | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if ((type === 'I' || type === '+') && bytes.length === 4) return view.getInt32(0, true);
  if ((type === 'O' || type === 'B') && bytes.length === 8) return view.getFloat64(0, true);
  if ('MGPB@TY0'.includes(type)) return undefined;
  const text = textOf(bytes, decoder);
  if (text === '') return undefined;
  switch (type) {
    case 'N':
    case 'F':
      return text.length > LONGEST_EXACT && /^-?\d+$/.test(text) ? text : finite(Number(text));
    case 'D':
      return /^\d{8}$/.test(text) && text !== '00000000' ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : undefined;
    case 'L':
      return /^[YyTt]$/.test(text) ? true : /^[NnFf]$/.test(text) ? false : undefined;
    default:
      return text;
  }
}

/** Nothing where asterisks fill the field, as they do where a number does not fit. */
function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

function textOf(bytes: Uint8Array, decoder: TextDecoder): string {
  const end = bytes.indexOf(0);
  return decoder.decode(end === -1 ? bytes : bytes.subarray(0, end)).trim();
}
