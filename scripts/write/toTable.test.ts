import { expect, test } from 'vitest';
import { displayWidth } from './displayWidth.ts';
import { toTable } from './toTable.ts';

test.each([
  ['abc', 3],
  ['大泽镇', 6],
  ['± 2 公里', 8],
  ['（𠮷）', 6],
  ['', 0],
])('"%s" takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('columns line up whatever the script, figures to the right', () => {
  const columns = [{ title: 'place' }, { title: 'metres', align: 'right' }, { title: 'words' }] as const;
  expect(toTable(columns, [['大泽镇', '7', 'a'], ['x', '12345', '']])).toEqual([
    'place   metres  words',
    '大泽镇       7  a',
    'x        12345',
  ]);
});
