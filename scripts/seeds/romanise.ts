/** Chinese names → pinyin and initials, with the local readings that a dictionary gets wrong. */
import { customPinyin, pinyin } from 'pinyin-pro';

/** Readings of this district: a general dictionary takes the commoner one. */
const LOCAL_READINGS = {
  会城: 'huì chéng',
  新会: 'xīn huì',
  大鳌: 'dà áo',
  大敖: 'dà áo',
  睦洲: 'mù zhōu',
  圭峰: 'guī fēng',
  崖门: 'yá mén',
  浐湾: 'chǎn wān',
  珠西: 'zhū xī',
  重工: 'zhòng gōng',
};
customPinyin(LOCAL_READINGS);

export interface Romanised {
  /** "dà áo zhèn" */
  readonly pinyin: string;
  /** "daz": first letters of the syllables, digits and Latin letters kept. */
  readonly initials: string;
}

/** `reading` overrides the generated pinyin. */
export function romanise(name: string, reading?: string): Romanised {
  const syllables =
    reading?.split(/\s+/) ??
    pinyin(name, { type: 'array', nonZh: 'consecutive', toneSandhi: false })
      .map((syllable) => syllable.replace(/[^\p{Letter}\p{Mark}\p{Number}]/gu, ''))
      .filter((syllable) => syllable !== '');
  return { pinyin: syllables.join(' '), initials: syllables.map(initial).join('') };
}

function initial(syllable: string): string {
  if (/^[\p{ASCII}]+$/u.test(syllable) && /[A-Z0-9]/.test(syllable)) return syllable.toLowerCase();
  return syllable.normalize('NFD').charAt(0).toLowerCase();
}
