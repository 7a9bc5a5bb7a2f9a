/** Writes texts into a PNG: what it shows, what it is and where it comes from travel with the picture. */

const SIGNATURE_BYTES = 8;
/** Length, type, 13 bytes of header, checksum: the texts stand right behind it. */
const HEADER_BYTES = 25;

/** Keys as the specification names them ("Title", "Description", "Source"), values in any script. Any other file is a RangeError. */
export function withPngText(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  if (png[1] !== 0x50 || png[2] !== 0x4e || png[3] !== 0x47) throw new RangeError('not a PNG');
  const chunks = Object.entries(texts).map(([key, text]) => textChunk(key, text));
  const start = SIGNATURE_BYTES + HEADER_BYTES;
  const whole = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
  whole.set(png.subarray(0, start));
  let at = start;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(png.subarray(start), at);
  return whole;
}

/** An `iTXt` chunk: UTF-8, not compressed, no language. */
function textChunk(key: string, text: string): Uint8Array {
  const data = new TextEncoder().encode(`iTXt${key}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(chunk.length - 4, crc32(data));
  return chunk;
}

/** ISO 3309, as PNG wants it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
