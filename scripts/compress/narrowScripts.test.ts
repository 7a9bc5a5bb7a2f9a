import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { narrowed } from './narrowScripts.ts';

const narrow = (code: string) => narrowed(code, (script) => parseAst(script));
const isNarrow = (code: string) => !/[\u0100-\uffff]/.test(code);
/** As most scripts are. */
const LATIN = `/* ${'a'.repeat(4_000)} */`;
const valueOf = (code: string): unknown => runInNewContext(code);

test('texts, patterns and templates mean what they meant, however they were written', () => {
  const text = fc.string({ unit: fc.constantFrom('米', '會', 'é', '\\', "'", '\n', 'a', '\u{20000}', '…', '`', '$', '{') });
  fc.assert(
    fc.property(text, (value) => {
      const quoted = `${LATIN}['${value.replaceAll(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}', \`${value.replaceAll(/[\\`$]/g, '\\$&')}\`]`;
      expect(isNarrow(narrow(quoted))).toBe(true);
      expect(valueOf(narrow(quoted))).toEqual(valueOf(quoted));
    }),
  );
  for (const code of [String.raw`'\米' + '\\米'`, String.raw`/^[\u4e00-鿿\会]+$/.test('新会')`, '/^\u{20000}$/u.test("\u{20000}")', '`米${"会" + `${1}海`}里`', '({ 米: 1 })["米"]', 'const 米 = 1; ({ 米 }).米']) {
    expect(isNarrow(narrow(LATIN + code)), code).toBe(true);
    expect(valueOf(narrow(LATIN + code)), code).toEqual(valueOf(code));
  }
});

test('what a tag may look at stays as it is written, and so does a script that is mostly beyond Latin-1', () => {
  const tagged = `${LATIN}String.raw\`米\``;
  expect(narrow(tagged)).toBe(tagged);
  const chinese = `'${'新会规划'.repeat(20)}'`;
  expect(narrow(chinese)).toBe(chinese);
});
