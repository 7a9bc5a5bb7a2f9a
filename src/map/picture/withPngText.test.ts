import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { withPngText } from './withPngText.ts';

const png = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));

test('the picture stays readable, checksums and all, and bears the texts', () => {
  const whole = withPngText(png, { Title: '新会规划一张图', Source: '© OpenStreetMap' });
  // It checks the sum of every chunk.
  const read = PNG.sync.read(Buffer.from(whole), { checkCRC: true });
  expect([read.width, read.height]).toEqual([3, 2]);
  const text = new TextDecoder().decode(whole);
  expect(text).toContain('iTXtTitle\0\0\0\0\0新会规划一张图');
  expect(text).toContain('iTXtSource\0\0\0\0\0© OpenStreetMap');
  expect(whole.length).toBeGreaterThan(png.length);
});

test('another file is refused', () => {
  expect(() => withPngText(new Uint8Array(40), {})).toThrow('not a PNG');
});
