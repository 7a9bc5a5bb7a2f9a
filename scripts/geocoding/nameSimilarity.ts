/** How alike two place names are, whatever the characters, brackets, suffixes and area prefixes they are written with. */
import { distance } from 'fastest-levenshtein';
import { foldName, foldWithoutBrackets } from './foldName.ts';
import type { NameType } from './nameTypes.ts';
import { parseName, type NameParts } from './parseName.ts';

/** Shares of likeness that remain; set by hand so that the pairs named here come out as a reader would put them. */
const SHARE = {
  /** 三江互通 and 三江出口: other words for one kind of thing. */
  otherWord: 0.97,
  /** 三江 and 三江镇: a town, or a district, goes by its bare name. */
  bareTown: 0.92,
  /** 三江 and 三江站: the bare name is hardly that of a station. */
  bareOther: 0.55,
  /** 三江镇 and 三江站. */
  otherKind: 0.4,
  /** 新会万达广场 and 万达广场. */
  oneWithin: 0.97,
  /** 新会第一中学 and 江门市第一中学. */
  elsewhere: 0.55,
  /** 中集 and 中集（大鳌）. */
  bracket: 0.92,
  /** One wrong character in a long name. */
  oneWrong: 0.88,
  /** 深中通道东端 and 深中通道西端: the one character is all that tells them apart. */
  telling: 0.4,
  /** At most, where names have no more than characters in common. */
  unlike: 0.6,
} as const;

const LONG = 4;
/** A single character of these is no slip of the pen: 深中通道东端 and 深中通道西端, 一中 and 二中. */
const TELLING = /[东西南北中上下左右前后内外新旧老大小一二三四五六七八九十甲乙丙丁\d]/;
const BY_BARE_NAME: readonly NameType[] = ['town', 'district'];

/**
 * From 0 to 1 (the same name): the likeness to the most alike of `names`. `areas` are names of areas that hold the place,
 * widest first, with which its name may begin: "广东省", "江门市", "新会区", "大泽镇".
 */
export function nameSimilarity(name: string, names: readonly string[], areas: readonly string[] = []): number {
  const [asked, known] = [partsOf(name, areas), names.map((each) => partsOf(each, areas))];
  return Math.max(0, ...known.map((parts) => alikeWithBrackets(asked, withKindOf(parts, known))));
}

interface Variants {
  readonly merged: NameParts;
  /** Without what stands in brackets; absent where nothing does. */
  readonly bare?: NameParts;
}

function partsOf(name: string, areas: readonly string[]): Variants {
  const [whole, bare] = [foldName(name), foldWithoutBrackets(name)];
  return { merged: parseName(whole, areas), ...(bare === whole ? {} : { bare: parseName(bare, areas) }) };
}

/** An alias without an ending means what the place's other names say: 三江 beside 三江镇 is a town. */
function withKindOf({ merged, ...rest }: Variants, known: readonly Variants[]): Variants {
  if (merged.ending !== undefined) return { merged, ...rest };
  const namesake = known.find((other) => other.merged.ending !== undefined && other.merged.stem === merged.stem)?.merged.ending;
  return { merged: namesake === undefined ? merged : { ...merged, ending: namesake, isImplied: true }, ...rest };
}

function alikeWithBrackets(one: Variants, other: Variants): number {
  const pairs: (readonly [NameParts | undefined, NameParts | undefined, number])[] = [
    [one.merged, other.merged, 1],
    [one.bare, other.merged, SHARE.bracket],
    [one.merged, other.bare, SHARE.bracket],
  ];
  return Math.max(...pairs.map(([a, b, share]) => (a === undefined || b === undefined ? 0 : share * alike(a, b))));
}

function alike(one: NameParts, other: NameParts): number {
  if (one.whole === '' || other.whole === '') return 0;
  if (one.whole === other.whole) return 1;
  return stemShare(one.stem, other.stem) * endingShare(one, other) * withinShare(one.within, other.within);
}

function stemShare(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [[...one], [...other]];
  const [short, long] = a.length <= b.length ? [one, other] : [other, one];
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const wrong = distance(one, other);
  if (least >= LONG && wrong === 1) return isTelling(a, b) ? SHARE.telling : SHARE.oneWrong;
  // 小鸟天堂 and 小鸟天堂国家湿地: the more is left over, the less alike.
  if (least >= LONG - 1 && (long.startsWith(short) || long.endsWith(short))) return 0.5 + (0.4 * least) / most;
  return SHARE.unlike * (1 - wrong / most);
}

/** Whether what differs tells two places apart. Expects names that differ by one character. */
function isTelling(one: readonly string[], other: readonly string[]): boolean {
  const start = one.findIndex((character, index) => character !== other[index]);
  const at = start === -1 ? one.length : start;
  const [a = '', b = ''] = [one[at], other[at]];
  if (one.length === other.length) return TELLING.test(a) && TELLING.test(b);
  return TELLING.test(one.length > other.length ? a : b);
}

function endingShare(one: NameParts, other: NameParts): number {
  const [a, b] = [one.ending, other.ending];
  if (a !== undefined && b !== undefined) {
    if (a.type !== b.type) return SHARE.otherKind;
    return a.word === b.word && one.isImplied === other.isImplied ? 1 : SHARE.otherWord;
  }
  const [stated, isImplied] = a === undefined ? [b, other.isImplied] : [a, one.isImplied];
  if (stated === undefined || isImplied === true) return 1;
  return BY_BARE_NAME.includes(stated.type) ? SHARE.bareTown : SHARE.bareOther;
}

function withinShare(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 && other.length === 0) return 1;
  if (one.length === 0 || other.length === 0) return SHARE.oneWithin;
  if (one.join() === other.join()) return 1;
  return one.some((area) => other.includes(area)) ? SHARE.oneWithin : SHARE.elsewhere;
}
