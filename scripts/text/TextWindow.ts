/** A piece of a text without its blanks, which moves along the text; each unit knows where it stands and what is before it. */

/** A space before the unit, on the same line. */
export const AFTER_SPACE = 1;
/** A line break before the unit. */
export const AFTER_BREAK = 2;

const BLANK = 1;
const BREAK = 2;
const LOW_SURROGATE = 3;

/** What no name minds: spaces of every width, line breaks, soft hyphen, byte order mark inside the text. */
const KINDS = new Uint8Array(0x10000);
for (const code of [0x20, 0x09, 0xa0, 0xad, 0x3000, 0xfeff]) KINDS[code] = BLANK;
for (let code = 0x2000; code <= 0x200f; code += 1) KINDS[code] = BLANK;
for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) KINDS[code] = BREAK;
for (let code = 0xdc00; code <= 0xdfff; code += 1) KINDS[code] = LOW_SURROGATE;

/**
 * Fields are read directly, because they are read for every character.
 * Layout: `units[i]` is a UTF-16 code unit as printed, `offsets[i]` its place in code points, `before[i]` the flags above.
 */
export class TextWindow {
  units = new Uint16Array(1 << 10);
  offsets = new Float64Array(1 << 10);
  before = new Uint8Array(1 << 10);
  /** Units that it holds. */
  length = 0;
  #nextOffset = 0;
  /** The start of the text is the start of a line. */
  #flags = AFTER_BREAK;

  /** Code points of the text so far. */
  get endOffset(): number {
    return this.#nextOffset;
  }

  append(part: Uint16Array): void {
    this.#makeRoom(part.length);
    const { units, offsets, before } = this;
    let [length, offset, flags] = [this.length, this.#nextOffset, this.#flags];
    for (let index = 0; index < part.length; index += 1) {
      const code = part[index] ?? 0;
      const kind = KINDS[code] ?? 0;
      if (kind === 0) {
        units[length] = code;
        offsets[length] = offset;
        before[length] = flags;
        length += 1;
        offset += 1;
        flags = 0;
      } else if (kind === LOW_SURROGATE) {
        units[length] = code;
        offsets[length] = offset - 1;
        before[length] = 0;
        length += 1;
      } else {
        flags |= kind === BREAK ? AFTER_BREAK : AFTER_SPACE;
        offset += 1;
      }
    }
    this.length = length;
    this.#nextOffset = offset;
    this.#flags = flags;
  }

  /** Forgets the first `count` units. */
  discard(count: number): void {
    this.units.copyWithin(0, count, this.length);
    this.offsets.copyWithin(0, count, this.length);
    this.before.copyWithin(0, count, this.length);
    this.length -= count;
  }

  /** The text from one unit to before another, as printed, without line breaks. */
  text(start: number, end: number): string {
    let text = '';
    for (let index = Math.max(start, 0); index < Math.min(end, this.length); index += 1) {
      if (index > start && this.before[index] === AFTER_SPACE) text += ' ';
      text += String.fromCharCode(this.units[index] ?? 0);
    }
    return text;
  }

  #makeRoom(more: number): void {
    const needed = this.length + more;
    if (this.units.length >= needed) return;
    const [units, offsets, before] = [this.units, this.offsets, this.before];
    this.units = new Uint16Array(needed * 2);
    this.offsets = new Float64Array(needed * 2);
    this.before = new Uint8Array(needed * 2);
    this.units.set(units.subarray(0, this.length));
    this.offsets.set(offsets.subarray(0, this.length));
    this.before.set(before.subarray(0, this.length));
  }
}
