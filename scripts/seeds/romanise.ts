/** Chinese names → pinyin and initials, with the local readings that a dictionary gets wrong. */
import { customPinyin, pinyin } from 'pinyin-pro';

// A general dictionary takes the commoner reading of a word that every district has.
customPinyin({ 重工: 'zhòng gōng' });

/** Name → its syllables with a blank between them, as `seeds/region.json` states them: 会城 → "huì chéng". */
export type Readings = Readonly<Record<string, string>>;

export interface Romanised {
  /** "dà áo zhèn" */
  readonly pinyin: string;
  /** "daz": first letters of the syllables, digits and Latin letters kept. */
  readonly initials: string;
}

export interface RomaniseOptions {
  readonly readings: Readings;
  /** Of the whole name: goes before all else. */
  readonly reading?: string | undefined;
}

export function romanise(name: string, { readings, reading }: RomaniseOptions): Romanised {
  const syllables = reading?.split(/\s+/) ?? syllablesOf(name, readings);
  return { pinyin: syllables.join(' '), initials: syllables.map(initial).join('') };
}

function syllablesOf(name: string, readings: Readings): string[] {
  const local = localSyllables(name, readings);
  let next = 0;
  return pinyin(name, { type: 'all', nonZh: 'consecutive', toneSandhi: false })
    .map(({ origin, pinyin: general, isZh }) => {
      const at = next;
      next += [...origin].length;
      return isZh ? (local.get(at) ?? general) : origin;
    })
    .map((syllable) => syllable.replace(/[^\p{Letter}\p{Mark}\p{Number}]/gu, ''))
    .filter((syllable) => syllable !== '');
}

/** Position of a character in the name → its syllable in the local name that holds it; a longer local name goes first. */
function localSyllables(name: string, readings: Readings): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const characters = [...name];
  for (const [local, reading] of Object.entries(readings).toSorted(([a], [b]) => b.length - a.length)) {
    const [length, syllables] = [[...local].length, reading.split(' ')];
    for (const at of characters.keys()) {
      if (characters.slice(at, at + length).join('') !== local || found.has(at)) continue;
      for (const [index, syllable] of syllables.entries()) found.set(at + index, syllable);
    }
  }
  return found;
}

function initial(syllable: string): string {
  if (/^[\p{ASCII}]+$/u.test(syllable) && /[A-Z0-9]/.test(syllable)) return syllable.toLowerCase();
  return syllable.normalize('NFD').charAt(0).toLowerCase();
}
