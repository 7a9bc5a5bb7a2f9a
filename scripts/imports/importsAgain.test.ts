import { expect, test } from 'vitest';
import { assetFileNames, withQueries } from './importsAgain.ts';

test.each([
  ['(()=>import(`./en-1.js`),[],import.meta.url)', '($again=>import(`./en-1.js`+$again),[],import.meta.url)'],
  ['_(async()=>{let{A:e}=await import(`./A-2.js`);return{A:e}},m([0]))', '_(async $again=>{let{A:e}=await import(`./A-2.js`+$again);return{A:e}},m([0]))'],
  ['_(()=>import(`./P-3.js`).then(e=>e.n),m([0]))', '_($again=>import(`./P-3.js`+$again).then(e=>e.n),m([0]))'],
])('an import takes a query: %s', (code, expected) => {
  expect(withQueries(code)).toBe(expected);
});

test('what imports nothing stays as it is', () => {
  const code = 'const a=()=>b("./c.js"),d=`import(${a})`;';
  expect(withQueries(code)).toBe(code);
});

test('a sheet that bears its end has another name than the same sheet without, other files keep theirs', () => {
  expect(assetFileNames({ names: ['index.css'] })).toMatch(/^assets\/\[name\]-\w+-\[hash\]\.\[ext\]$/);
  expect(assetFileNames({ names: ['font.woff2'] })).toBe('assets/[name]-[hash].[ext]');
});
