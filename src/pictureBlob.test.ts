import { expect, test } from 'vitest';
import { pictureBlob } from './pictureBlob.ts';

test('a picture of which the browser makes no file is a failure, not a picture that never comes', async () => {
  await expect(pictureBlob({ toBlob: (take) => take(null) })).rejects.toThrow('no picture');
  const file = new Blob(['picture']);
  expect(await pictureBlob({ toBlob: (take) => take(file) })).toBe(file);
});
