import { expect, test } from 'vitest';
import { isSilent } from './isSilent.ts';

test.each(['kiosk', 'present', 'print', 'embed'])('nothing lies over what %s shows', (surface) => {
  expect(isSilent(`?view=story&ui=${surface}`)).toBe(true);
  expect(isSilent(`?ui=${surface}&view=story`)).toBe(true);
});

test('a reader of his own page is told', () => {
  expect(['', '?view=story', '?ui=text', '?ui=presenter'].filter(isSilent)).toEqual([]);
});
