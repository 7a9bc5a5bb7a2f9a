import { expect, test } from 'vitest';
import { toUnits } from './decodeText.ts';
import { BLANKS_IN_NAME, NameMatcher } from './NameMatcher.ts';
import { TextScanner } from './TextScanner.ts';
import { toFold } from './toFold.ts';

const NAMES = ['深圳', '深圳机场江门候机楼', '江门', '银湖湾滨海新区', '湾区', '5万吨级码头', 'CNXIN', '港邑“双碳”社区', '𠮷祥村', '无限极（中国）', '圭峰山'];

/** Each find as "name start-end", in code points. */
function findsIn(text: string, names = NAMES): string[] {
  const finds: string[] = [];
  const scanner = new TextScanner({
    matcher: new NameMatcher(names, toFold(names)),
    onHeading: () => undefined,
    onName: (name, start, end) => finds.push(`${names[name] ?? ''} ${start}-${end}`),
  });
  scanner.push(toUnits(text));
  scanner.end();
  return finds;
}

test.each<[string, string, string[]]>([
  ['a name', '去深圳看看', ['深圳 1-3']],
  ['a name inside a longer one does not count', '深圳机场江门候机楼', ['深圳机场江门候机楼 0-9']],
  ['where the longer one breaks off, the shorter counts', '深圳机场江门', ['深圳 0-2', '江门 4-6']],
  ['the first of two that overlap', '银湖湾滨海新区', ['银湖湾滨海新区 0-7']],
  ['traditional characters', '銀湖灣濱海新區、灣區', ['银湖湾滨海新区 0-7', '湾区 8-10']],
  ['variants of one character', '圭峯山', ['圭峰山 0-3']],
  ['full width', '５万吨级码头', ['5万吨级码头 0-6']],
  ['small letters', 'cnxin', ['CNXIN 0-5']],
  ['quotes and brackets of another kind', '港邑「双碳」社区、无限极(中国)', ['港邑“双碳”社区 0-8', '无限极（中国） 9-16']],
  ['a number is not cut', '15万吨级码头', []],
  ['a Latin word is not cut', 'ACNXIN CNXINS', []],
  ['a name behind a number and a space', '2024 5万吨级码头', ['5万吨级码头 5-11']],
  ['a line break inside', '深\n圳', ['深圳 0-3']],
  ['CRLF and blank lines inside', '深\r\n\r\n  圳', ['深圳 0-8']],
  ['a name in spread type', '江 门', ['江门 0-3']],
  ['characters beyond the basic plane before and inside', '𠮷😀𠮷祥村', ['𠮷祥村 2-5']],
  ['the start of a name at the end of the text', '深圳机场', ['深圳 0-2']],
])('%s', (_name, text, finds) => {
  expect(findsIn(text)).toEqual(finds);
});

test('pages of blanks part a name', () => {
  expect(findsIn(`深${'\n'.repeat(BLANKS_IN_NAME)}圳`)).toHaveLength(1);
  expect(findsIn(`深${'\n'.repeat(BLANKS_IN_NAME + 1)}圳`)).toEqual([]);
});

test('of two names that are one in another script the first counts', () => {
  expect(findsIn('灣區', ['湾区', '湾区'])).toEqual(['湾区 0-2']);
});
