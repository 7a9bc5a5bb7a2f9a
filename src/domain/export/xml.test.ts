import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf, xmlTree } from '../../../scripts/testing/xmlTree.ts';
import { cleanText } from './cleanText.ts';
import { element, textElement, toHtml } from './xml.ts';

/** Anything that a string can hold: controls, halves of pairs, markup. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<![CDATA[', '&lt;', '\r\n', '\t', ' ', '图', '😀', '\ud800', '\u0000')).map((parts) => parts.join('')),
);

test('any text comes back as it was written, in content and in an attribute, without what XML forbids', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tree = xmlTree(element('place', { name: text }, element('words', {}, text)).xml);
      expect(tree.attributes['name']).toBe(cleanText(text));
      expect(textOf(tree, 'words')).toBe(cleanText(text));
    }),
  );
});

test('clean text loses controls and halves of surrogate pairs and nothing else', () => {
  expect(cleanText('a\u0000b\u0008c\u001bd\ufffee\ud800f\udc00g')).toBe('abcdefg');
  expect(cleanText('园区\t“甲”\r\n😀 𠮷 ①\ue000\u0085')).toBe('园区\t“甲”\r\n😀 𠮷 ①\ue000\u0085');
});

test('what is written as HTML has no markup but our own line breaks', () => {
  expect(toHtml('<img src=x onerror="a()">&amp;\n二')).toBe('&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;amp;<br>二');
});

test('what is absent is left out, and what is empty closes itself', () => {
  expect(element('a', { b: undefined, c: 0 }, undefined, textElement('d', '')).xml).toBe('<a c="0"/>');
});
