import { expect, test } from 'vitest';
import { decodeDamaged } from './decodeDamaged.ts';
import { NotText, type Encoding } from './decodeText.ts';

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function read(bytes: Uint8Array, encoding: Encoding, size = 1_000) {
  let [text, damaged] = ['', -1];
  for await (const part of decodeDamaged(inParts(bytes, size), encoding, (count) => (damaged = count))) text += String.fromCharCode(...part);
  return { text, damaged };
}

const damagedAt = (text: string, ...places: readonly number[]) => {
  const bytes = new TextEncoder().encode(text);
  for (const place of places) bytes[place] = 0xff;
  return bytes;
};

test('a damaged byte costs its character alone, whatever the parts', async () => {
  for (const size of [1, 2, 1_000]) {
    expect(await read(damagedAt('a-b'.repeat(200), 1, 4), 'utf-8', size)).toEqual({ text: `a\ufffdba\ufffdb${'a-b'.repeat(198)}`, damaged: 2 });
  }
});

test('one damaged character is borne however short the text', async () => {
  expect(await read(damagedAt('a-b', 1), 'utf-8')).toEqual({ text: 'a\ufffdb', damaged: 1 });
});

test('many damaged bytes mean another encoding, and NUL no text', async () => {
  await expect(read(damagedAt('a-b'.repeat(20), 1, 4), 'utf-8')).rejects.toThrow(NotText);
  await expect(read(Uint8Array.from([0x41, 0, 0x42]), 'utf-8')).rejects.toThrow(NotText);
});

test.each(['utf-8', 'gb18030', 'utf-16le'] as const)('a text in %s that ends within a character has one damaged character', async (encoding) => {
  const whole = { 'utf-8': [0x61, 0xe6, 0x96], gb18030: [0x61, 0x81, 0x30, 0x81], 'utf-16le': [0x61, 0x00, 0x62] }[encoding];
  for (const size of [1, 1_000]) expect(await read(Uint8Array.from(whole), encoding, size)).toEqual({ text: 'a\ufffd', damaged: 1 });
});

test('where a text in GB18030 is parted makes no difference, even within a damaged character', async () => {
  const bytes = [0x0a, 0x81, 0x30, 0x81, 0x30, 0x81, 0x30, 0x41, 0xd0, 0xc2, 0x0a, ...Array.from({ length: 200 }, () => 0x41)];
  const parted = await Promise.all([1, 2, 3, 4, 5, 1_000].map((size) => read(Uint8Array.from(bytes), 'gb18030', size)));
  expect(new Set(parted.map(({ text }) => text)).size).toBe(1);
  expect(parted[0]).toEqual({ text: `\n\u0080\ufffd0A新\n${'A'.repeat(200)}`, damaged: 1 });
});
