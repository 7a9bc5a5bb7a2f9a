import { expect, test } from 'vitest';
import type { Audit } from './Audit.ts';
import { formatAudit } from './formatAudit.ts';

const AUDIT: Audit = {
  file: 'a.txt',
  encoding: 'gb18030',
  characters: 40,
  report: '2024',
  chapters: [
    {
      style: 'number',
      number: 3,
      title: '3 园区',
      key: 3,
      names: [
        { name: '凤山湖园区', count: 12, resolution: 'coarse', place: 'fengshanhu' },
        { name: '大泽', count: 1, resolution: 'located', place: 'daze' },
        { name: 'A1', count: 1, resolution: 'missing' },
      ],
      candidates: [{ name: '白石公园', count: 1, before: '去', after: '。' }],
    },
  ],
  missing: [{ name: 'A1', count: 1 }],
  moreInText: [{ key: 3, names: ['大泽', '大泽镇'], inText: 2, inLedger: 1 }],
  totals: { covered: 13, missing: 1, unsettled: 2, settled: 0, district: 4, overflow: 1, share: 13 / 16 },
};

test('the table stands in columns although Chinese characters are wide', () => {
  expect(formatAudit(AUDIT)).toEqual([
    'a.txt: gb18030, 40 characters, the report in force, 2024',
    '',
    '[3] 3 园区',
    '  凤山湖园区    12  coarse',
    '  大泽           1  located',
    '  A1             1  missing',
    '  白石公园       1  unknown: …去[白石公园]。…',
    '',
    'note: chapter 3 prints 大泽, 大泽镇 2 times, the ledger has 1',
    'missing: A1, printed 1 times: the map knows it, the ledger of the report in force does not',
    'note: too many candidates; 1 occurrences of further ones were only counted',
    'covered 13, missing 1, unsettled 2, settled as no names 0, the district itself 4',
    'share covered: 81.3 %',
  ]);
});
