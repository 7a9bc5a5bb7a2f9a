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
