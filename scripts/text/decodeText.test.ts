import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, detectEncoding, NotText, type Encoding } from './decodeText.ts';

async function* inParts(bytes: readonly number[], size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.slice(at, at + size));
}

async function textOf(bytes: readonly number[], encoding: Encoding, size = 1_000): Promise<string> {
  let text = '';
  for await (const part of decodeText(inParts(bytes, size), encoding)) text += String.fromCharCode(...part);
  return text;
}

/** 新会𠮷 */
const UTF_8 = [0xe6, 0x96, 0xb0, 0xe4, 0xbc, 0x9a, 0xf0, 0xa0, 0xae, 0xb7];
const GB18030 = [0xd0, 0xc2, 0xbb, 0xe1, 0x95, 0x34, 0xb2, 0x35];
const UTF_16LE = [0xff, 0xfe, 0xb0, 0x65, 0x1a, 0x4f, 0x42, 0xd8, 0xb7, 0xdf];
const UTF_16BE = [0xfe, 0xff, 0x65, 0xb0, 0x4f, 0x1a, 0xd8, 0x42, 0xdf, 0xb7];

test.each<[string, number[], Encoding, string]>([
  ['UTF-8', UTF_8, 'utf-8', '新会𠮷'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...UTF_8], 'utf-8', '新会𠮷'],
  ['GB18030', GB18030, 'gb18030', '新会𠮷'],
  ['UTF-16, low byte first', UTF_16LE, 'utf-16le', '新会𠮷'],
  ['UTF-16, high byte first', UTF_16BE, 'utf-16be', '新会𠮷'],
  ['plain ASCII with CRLF', [0x41, 0x0d, 0x0a, 0x42], 'utf-8', 'A\r\nB'],
  ['letters with accents', [0xc3, 0xa9], 'utf-8', 'é'],
  ['an empty file', [], 'utf-8', ''],
])('%s is known and read, in parts of any size', async (_name, bytes, encoding, text) => {
  // A mark that is cut by the first part is still a mark: files are read in parts far longer.
  expect(await detectEncoding(inParts(bytes, 1_000))).toBe(encoding);
  for (let size = 1; size <= bytes.length + 1; size += 1) expect(await textOf(bytes, encoding, size)).toBe(text);
});

test('a character cut by the end of a part does not make UTF-8 look like GB18030', async () => {
  for (let size = 1; size <= UTF_8.length; size += 1) expect(await detectEncoding(inParts(UTF_8, size))).toBe('utf-8');
});

test.each<[string, number[], Encoding]>([
  ['UTF-8', UTF_8, 'utf-8'],
  ['GB18030', GB18030, 'gb18030'],
  ['UTF-16', UTF_16LE, 'utf-16le'],
])('%s that ends within its last character is known, and read without it', async (_name, bytes, encoding) => {
  const cut = bytes.slice(0, -1);
  expect(await detectEncoding(inParts(cut, 1_000))).toBe(encoding);
  for (const size of [1, 3, 1_000]) {
    let [text, cuts] = ['', 0];
    for await (const part of decodeText(inParts(cut, size), encoding, () => (cuts += 1))) text += String.fromCharCode(...part);
    expect([text, cuts]).toEqual(['新会', 1]);
  }
});

test('two bytes behind ASCII are GB18030, not UTF-8 that is cut off', async () => {
  expect(await detectEncoding(inParts([0x41, 0xe6, 0x96], 1_000))).toBe('gb18030');
});

test('a GB18030 byte far behind ASCII is noticed', async () => {
  const bytes = [...Array.from({ length: 5_000 }, () => 0x20), ...GB18030];
  expect(await detectEncoding(inParts(bytes, 64))).toBe('gb18030');
});

test.each<[string, number[], Encoding]>([
  ['a character of three bytes with two', [0xe6, 0x96], 'utf-8'],
  ['a byte that begins no character', [0x41, 0x96], 'utf-8'],
  ['a zero byte', [0x41, 0x00, 0x42], 'utf-8'],
  ['a zero byte in GB18030', [...GB18030, 0x00], 'gb18030'],
  ['bytes that no GB18030 text holds', [0x41, 0xff, 0xff], 'gb18030'],
])('%s is no text', async (_name, bytes, encoding) => {
  for (const size of [1, 2, 1_000]) await expect(textOf(bytes, encoding, size)).rejects.toThrow(NotText);
});

test('every text comes back from UTF-8 as it was, whatever the parts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'é', '新', '𠮷', '😀', '\n', '\ufeff'), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (characters, size) => {
      const text = characters.join('');
      fc.pre(!text.startsWith('\ufeff'));
      expect(await textOf([...new TextEncoder().encode(text)], 'utf-8', size)).toBe(text);
    }),
  );
});
