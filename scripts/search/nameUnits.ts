/** A Chinese name → its units for the search: "凤feng 山shan 湖hu", Latin runs as they stand. */
import { romanise, type RomaniseOptions } from '../seeds/romanise.ts';

/** `reading` is the name's pinyin where it is known; it has one syllable for each character and each Latin run. */
export function nameUnits(name: string, { readings, reading }: RomaniseOptions): string {
  const parts = name.match(/\p{Script=Han}|[\p{Script=Latin}\p{Number}]+/gu) ?? [];
  const known = reading?.split(' ') ?? [];
  const whole = known.length === parts.length ? known : romanise(name, { readings }).pinyin.split(' ');
  const syllables = whole.length === parts.length ? whole : parts.map((part) => romanise(part, { readings }).pinyin);
  return parts
    .map((part, index) => (/\p{Script=Han}/u.test(part) ? `${part}${withoutTone(syllables[index] ?? '')}` : part.toLowerCase()))
    .join(' ');
}

/** "lǜ" → "lv", "fèng" → "feng" */
function withoutTone(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
