/**
 * Finds each mention of the ledger in the report's own text. Within a chapter the k-th print of a name is the k-th mention of
 * that print in the digest's order; a name inside a longer printed name does not count, unless the ledger has it for each of
 * those too. Where the numbers differ none of them is matched: a wrong sentence is worse than none.
 */
import type { Original, OriginalMention } from '../../src/domain/Original.ts';
import type { ChapterKey, Mention } from '../../src/domain/Report.ts';
import { ChapterList } from '../text/ChapterList.ts';
import { toUnits } from '../text/decodeText.ts';
import { NameMatcher } from '../text/NameMatcher.ts';
import { TextScanner } from '../text/TextScanner.ts';
import { toFold, type FoldUnits } from '../text/toFold.ts';
import { sentenceAt } from './sentenceAt.ts';

/** Code points of a quote's prefix and suffix. */
const CONTEXT_LENGTH = 32;

export interface FoundOriginal {
  readonly original: Original;
  /** What was not found and why: "chapter 1 › 江门: ledger has 3, text has 5". */
  readonly notes: readonly string[];
}

interface Print {
  readonly name: string;
  readonly chapter: ChapterKey;
  readonly start: number;
  readonly end: number;
}

/** `ledger` in the digest's order, `keys` the report's chapters, `text` without a byte order mark. */
export function findOriginal(text: string, ledger: readonly Mention[], keys: readonly ChapterKey[]): FoundOriginal {
  const names = [...new Set(ledger.map(({ asPrinted }) => asPrinted))];
  const fold = toFold(names);
  const prints = printsIn(text, names, { fold, keys });
  if (prints === undefined) {
    return { original: { sentences: [], mentions: [] }, notes: [`its headings are not numbered ${keys.join(', ')}, each once`] };
  }
  const places = new Map<Mention, Print>();
  const notes: string[] = [];
  for (const key of keys) {
    const own = ledger.filter(({ chapter }) => chapter === key);
    for (const name of new Set(own.map(({ asPrinted }) => asPrinted))) {
      const mentions = own.filter(({ asPrinted }) => asPrinted === name);
      const isHere = (print: Print) => print.chapter === key && print.name === name;
      let found = prints.filter(isHere);
      if (found.length !== mentions.length) {
        const everywhere = (printsIn(text, [name], { fold, keys }) ?? []).filter(isHere);
        if (everywhere.length !== mentions.length) {
          notes.push(`chapter ${key} › ${name}: ledger has ${mentions.length}, text has ${found.length}`);
          continue;
        }
        found = everywhere;
      }
      mentions.forEach((mention, index) => {
        const print = found[index];
        if (print !== undefined) places.set(mention, print);
      });
    }
  }
  return { original: toOriginal([...text], ledger, places), notes };
}

/** Every print of the names outside headings, in the order of the text; undefined where the headings are not the report's. */
function printsIn(text: string, names: readonly string[], { fold, keys }: { fold: FoldUnits; keys: readonly ChapterKey[] }): Print[] | undefined {
  const chapters = new ChapterList();
  const prints: (Omit<Print, 'chapter'> & { readonly index: number })[] = [];
  let headingEnd = 0;
  const scanner = new TextScanner({
    matcher: new NameMatcher(names, fold),
    onHeading: (heading, end) => {
      if (chapters.enter(heading)) headingEnd = end;
    },
    onName: (name, start, end) => {
      if (start >= headingEnd) prints.push({ name: names[name] ?? '', start, end, index: chapters.current });
    },
  });
  scanner.push(toUnits(text));
  scanner.end();
  const keyOf = chapters.toReport(keys);
  return keyOf && prints.flatMap(({ index, ...print }) => {
    const chapter = keyOf[index];
    return chapter === undefined ? [] : { ...print, chapter };
  });
}

function toOriginal(characters: readonly string[], ledger: readonly Mention[], places: ReadonlyMap<Mention, Print>): Original {
  const found = ledger.flatMap((mention) => {
    const print = places.get(mention);
    return print === undefined ? [] : { mention, print, sentence: sentenceAt(characters, print.start, print.end) };
  });
  const sentences = [...new Map(found.map(({ sentence }) => [sentence.text, sentence.start]))]
    .toSorted((a, b) => a[1] - b[1])
    .map(([sentence]) => sentence);
  return {
    sentences,
    mentions: found.map(({ mention, print: { start, end }, sentence: { text, from, to } }): OriginalMention => ({
      passage: mention.passage,
      asPrinted: mention.asPrinted,
      ...(mention.feature === undefined ? {} : { place: mention.feature }),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: characters.slice(start, end).join(''),
          prefix: characters.slice(Math.max(0, start - CONTEXT_LENGTH), start).join(''),
          suffix: characters.slice(end, end + CONTEXT_LENGTH).join(''),
        },
        { type: 'TextPositionSelector', start, end },
      ],
      sentence: sentences.indexOf(text),
      from,
      to,
    })),
  };
}
