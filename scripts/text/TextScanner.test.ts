import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUnits } from './decodeText.ts';
import { NameMatcher } from './NameMatcher.ts';
import { GRAMMAR_WORDS, SuffixGrammar } from './SuffixGrammar.ts';
import { TextScanner } from './TextScanner.ts';
import { toFold } from './toFold.ts';

const NAMES = ['深圳', '深圳机场江门候机楼', '江门', '圭峰山', '双水镇', '𠮷祥村'];
const fold = toFold([...NAMES, ...GRAMMAR_WORDS]);
const matcher = new NameMatcher(NAMES, fold);
const grammar = new SuffixGrammar(fold);

interface Found {
  readonly events: string[];
  readonly mostKept: number;
  readonly allowed: number;
}

function scan(parts: readonly string[]): Found {
  const events: string[] = [];
  let mostKept = 0;
  const scanner = new TextScanner({
    matcher,
    grammar,
    onHeading: ({ title }, end) => events.push(`heading ${title} ${end}`),
    onName: (name, start, end) => events.push(`name ${NAMES[name] ?? ''} ${start}-${end}`),
    onCandidate: (text, context) => events.push(`candidate ${text} ${JSON.stringify(context())}`),
  });
  for (const part of parts) {
    scanner.push(toUnits(part));
    mostKept = Math.max(mostKept, scanner.kept);
  }
  events.push(`end ${scanner.end()}`);
  return { events, mostKept, allowed: scanner.mostKept };
}

function candidatesIn(text: string): string[] {
  return scan([text]).events.filter((event) => event.startsWith('candidate')).map((event) => event.split(' ')[1] ?? '');
}

test.each<[string, string[]]>([
  ['推进云鹭湖湿地公园建设', ['云鹭湖湿地公园']],
  ['建设白石新村和青石路', ['白石新村', '青石路']],
  ['在凤凰路与和平路之间', ['凤凰路', '和平路']],
  ['支持金铃中学、红星小学', ['金铃中学', '红星小学']],
  ['南洋商业大楼', ['南洋商业大楼']],
  ['大力建设望江产业园区', ['望江产业园区']],
  // A kind of thing is no name, a figure names none.
  ['改造老旧小区，建设产业园区和乡村公园', []],
  ['新增27个社区、3镇20村', []],
  ['农村道路、校园和铁路', []],
  // The word goes on.
  ['白石村民、望江路网、长江水利', []],
  // The name goes on.
  ['平安镇中心小学', ['平安镇中心小学']],
  // A known name is none, with what follows it may be one.
  ['双水镇', []],
  ['深圳大学', ['深圳大学']],
  ['圭峰山森林公园', ['圭峰山森林公园']],
  ['圭峰山片区', []],
  ['深圳和白石中学', ['白石中学']],
  // Broken over lines, as printed; parted by a space.
  ['建设白石\n中学', ['白石中学']],
  ['古镇 白石中学', ['白石中学']],
  ['Hub with 江珠', []],
  ['建設白石中學、鳳凰廣場', ['白石中學', '鳳凰廣場']],
])('in "%s" may be names: %j', (text, names) => {
  expect(candidatesIn(text)).toEqual(names);
});

test('a candidate comes with what stands round it', () => {
  expect(scan(['我们今年要建设白石中学，明年开学。']).events[0]).toBe('candidate 白石中学 {"before":"我们今年要建设","after":"，明年开学。"}');
});

test('headings are told with their end, and names in them too', () => {
  expect(scan(['1 深圳 合作\n在江门。']).events).toEqual(['heading 1 深圳 合作 7', 'name 深圳 2-4', 'name 江门 9-11', 'end 12']);
});

const PIECES = [...NAMES, '深', '圳', '机场', '候机楼', '白石中学', '园区', '建设', '的', '，', '。', '\n', '\r\n', ' ', '1 ', '一、', '😀', 'A', '5', '路', '公园', '湾'];
const aText = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));

test('however the text is cut, it tells the same', () => {
  fc.assert(
    fc.property(aText, fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 20 }), (text, sizes) => {
      const characters = [...text];
      const parts: string[] = [];
      for (let at = 0, turn = 0; at < characters.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        parts.push(characters.slice(at, at + size).join(''));
        at += size;
      }
      expect(scan(parts).events).toEqual(scan([text]).events);
    }),
    { numRuns: 500 },
  );
});

test('what it keeps does not grow with the text', () => {
  const line = '1 深圳机场江门候\n机楼与白石中学的甲乙丙丁戊己庚辛壬癸'.repeat(40);
  const found = scan(Array.from({ length: 200 }, () => line));
  expect(found.mostKept).toBeGreaterThan(0);
  expect(found.mostKept).toBeLessThanOrEqual(found.allowed);
  expect(found.allowed).toBeLessThan(200);
});
