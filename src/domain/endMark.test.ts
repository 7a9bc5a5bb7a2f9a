import { expect, test } from 'vitest';
import { endMark } from './endMark.ts';

test.each([
  ['assets/Kiosk-PRaUBp4J.css', '--end-of-Kiosk-PRaUBp4J'],
  ['https://example.org/a/b.css/own-x_1.css?again=2', '--end-of-own-x_1'],
  ['./table.css#top', '--end-of-table'],
  ['table.css.map', '--end-of-'],
])('the mark at the end of %s is %s', (address, mark) => {
  expect(endMark(address)).toBe(mark);
});
