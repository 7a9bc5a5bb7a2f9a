/** The counter of a kiosk in the words of its operator. */
import { OTHER, type CountGroup } from '../../domain/kiosk/Counter.ts';
import type { CounterWords } from '../../domain/kiosk/counterCsv.ts';
import type { OperatorMessages } from '../../i18n/operator/index.ts';

/** What the story, the languages and the places are called; undefined for an id that is none of theirs. */
export type ThingName = (group: 'chapter' | 'language' | 'place', id: string) => string | undefined;

export function counterWords(messages: OperatorMessages, nameOf: ThingName): CounterWords {
  const { csv } = messages;
  return { columns: csv.columns, group: csv.group, upTo: csv.upTo, thing: (group, id) => thingWord(group, id, messages, nameOf) };
}

export function thingWord(group: CountGroup, id: string, { csv, reload, trouble, other, gone }: OperatorMessages, nameOf: ThingName): string {
  if (id === OTHER) return other;
  switch (group) {
    case 'chapter':
    case 'language':
    case 'place':
      return nameOf(group, id) ?? gone;
    case 'visit':
      return wordIn(csv.visit, id, other);
    case 'reset':
      return wordIn(csv.reset, id, other);
    case 'reload':
      return wordIn(reload, id, other);
    case 'error':
      return wordIn(trouble, id, other);
    case 'loss':
      return csv.context;
    case 'operator':
      return csv.opened;
  }
}

/** What an older or newer version counted under another id counts among the others. */
function wordIn(words: Readonly<Record<string, string>>, id: string, other: string): string {
  return words[id] ?? other;
}
