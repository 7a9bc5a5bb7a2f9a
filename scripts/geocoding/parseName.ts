/** Takes a folded place name apart: the areas it begins with, what tells it from others, and the kind of thing it ends with. */
import { foldName } from './foldName.ts';
import { endingOf, type NameEnding } from './nameTypes.ts';

export interface NameParts {
  readonly whole: string;
  /** Areas that the name begins with, by their number among the given ones: 江门市新会区… → [1, 2]. */
  readonly within: readonly number[];
  /** What tells the place from others of its kind: 三江. */
  readonly stem: string;
  readonly ending?: NameEnding;
}

/** A full area name, and the short one that people use for it: 新会区, 新会. */
const AREA_ENDING = /(?:特别行政区|自治区|自治州|自治县|街道|[省市区县镇乡])$/;
/** What less than two characters would be left of is no prefix: 新会站 is the station 新会. */
const SHORTEST_STEM = 2;

/** `areas` are names of areas that hold the place, widest first: "广东省", "江门市", "新会区", "大泽镇". */
export function parseName(folded: string, areas: readonly string[]): NameParts {
  const ending = endingOf(folded);
  let stem = ending === undefined ? folded : folded.slice(0, -ending.word.length);
  const within: number[] = [];
  for (const [number, forms] of areas.map(formsOf).entries()) {
    const form = forms.find((each) => stem.startsWith(each) && [...stem].length >= [...each].length + SHORTEST_STEM);
    if (form === undefined) continue;
    within.push(number);
    stem = stem.slice(form.length);
  }
  // 双水镇站 is the station of 双水, as 双水站 is.
  if (ending !== undefined && ending.type !== 'town') stem = withoutTownWord(stem);
  return { whole: folded, within, stem, ...(ending === undefined ? {} : { ending }) };
}

function formsOf(area: string): string[] {
  const full = foldName(area);
  const short = full.replace(AREA_ENDING, '');
  return [...short].length >= SHORTEST_STEM && short !== full ? [full, short] : [full];
}

function withoutTownWord(stem: string): string {
  const ending = endingOf(stem);
  return ending?.type === 'town' ? stem.slice(0, -ending.word.length) : stem;
}
