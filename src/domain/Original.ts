/** The report's own wording, where an operator has put it beside the digest: where each name stands in it, and in which sentence. */
import type { TextSegment } from './Report.ts';

/** W3C Web Annotation: the quoted text with what stands before and behind it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation: from `start` to before `end`, in code points of the text without a byte order mark. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface OriginalMention {
  readonly passage: string;
  readonly asPrinted: string;
  /** Id of the place; absent where the name is not a place of this map. */
  readonly place?: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  /** Index of the sentence that holds it. */
  readonly sentence: number;
  /** Where it stands in that sentence, in code points. */
  readonly from: number;
  readonly to: number;
}

/** As the build writes it; both lists are empty where there is no original. */
export interface Original {
  /** In the order of the text, without the line breaks of the print. */
  readonly sentences: readonly string[];
  readonly mentions: readonly OriginalMention[];
}

export interface OriginalSentence {
  readonly text: string;
  readonly names: readonly Pick<OriginalMention, 'place' | 'from' | 'to'>[];
}

/** Passage → its sentences in the order of the text, each once and with every name in it, whichever passage mentions it. */
export function sentencesByPassage({ sentences, mentions }: Original): ReadonlyMap<string, readonly OriginalSentence[]> {
  const whole = sentences.map((text, index): OriginalSentence => ({
    text,
    names: mentions.filter(({ sentence }) => sentence === index),
  }));
  const passages = new Set(mentions.map(({ passage }) => passage));
  return new Map(
    [...passages].map((passage) => {
      const used = new Set(mentions.filter((mention) => mention.passage === passage).map(({ sentence }) => sentence));
      return [passage, whole.filter((_, index) => used.has(index))];
    }),
  );
}

/** The sentence in runs. Of names inside one another `self` counts, then the longest. */
export function toSegments({ text, names }: OriginalSentence, self?: string): TextSegment[] {
  const characters = [...text];
  const isSelf = ({ place }: OriginalSentence['names'][number]) => Number(place !== undefined && place === self);
  const shown = names
    .filter(({ place }) => place !== undefined)
    .toSorted((a, b) => isSelf(b) - isSelf(a) || b.to - b.from - (a.to - a.from))
    .filter((name, index, all) => !all.slice(0, index).some((other) => name.from < other.to && other.from < name.to))
    .toSorted((a, b) => a.from - b.from);
  const segments: TextSegment[] = [];
  let at = 0;
  for (const { from, to, place } of shown) {
    if (from > at) segments.push({ text: characters.slice(at, from).join('') });
    segments.push({ text: characters.slice(from, to).join(''), ...(place === undefined ? {} : { place }) });
    at = to;
  }
  if (at < characters.length) segments.push({ text: characters.slice(at).join('') });
  return segments;
}
