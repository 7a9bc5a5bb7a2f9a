import { expect, test } from 'vitest';
import simplified from '@fontsource/noto-sans-sc/unicode.json';
import traditional from '@fontsource/noto-sans-tc/unicode.json';
import { slicesFor, toSlices } from './fontSlices.ts';

const slices = toSlices({ '[4]': 'U+4e00-4e03, U+5b50', '[5]': 'U+5b50,U+20000-20005', latin: 'U+0-ff', '[6]': 'U+9999' }, (number) => (number === '6' ? undefined : `${number}.woff2`));

test('each character is asked of the first slice that holds it, and of each slice once', () => {
  expect(slicesFor('一丁子', slices).map(({ url }) => url)).toEqual(['4.woff2']);
  expect(slicesFor('子\u{20001}', slices).map(({ url }) => url)).toEqual(['4.woff2', '5.woff2']);
  expect(slicesFor('香a', slices)).toEqual([]);
});

test('the shipped slices hold names of Cantonese villages that the page itself does not use', () => {
  const shipped = [...toSlices(simplified, (number) => `sc-${number}`), ...toSlices(traditional, (number) => `tc-${number}`)];
  for (const character of '埗邨塱冚嘅鰲囍龘嗰氹圳') expect(slicesFor(character, shipped), character).toHaveLength(1);
});
