/** Takes a folded place name apart: the areas it begins with, what tells it from others, and the kind of thing it ends with. */
import { foldName } from './foldName.ts';
import { endingOf, isEnding, type NameEnding } from './nameTypes.ts';

export interface NameParts {
  readonly whole: string;
  /** Areas that the name begins with, by their number among the given ones: 江门市新会区… → [1, 2]. */
  readonly within: readonly number[];
  /** What tells the place from others of its kind: 三江. */
  readonly stem: string;
  readonly ending?: NameEnding;
  /** True where the ending stands in another name of the place, not in this one. */
  readonly isImplied?: boolean;
}

/** `areas` are names of areas that hold the place, widest first: "广东省", "江门市", "新会区", "大泽镇". */
export function parseName(folded: string, areas: readonly string[]): NameParts {
  const within = new Set<number>();
  let rest = folded;
  const forms = areas.map(formsOf);
  // Twice: 新会区新会万达广场 begins with an area, and then with the short name of it.
  for (const [number, { full, short }] of [...forms.entries(), ...forms.entries()]) {
    const shorter = withoutFull(rest, full) ?? withoutShort(rest, short);
    if (shorter === undefined) continue;
    within.add(number);
    rest = shorter;
  }
  const ending = endingOf(rest);
  if (ending === undefined) return { whole: folded, within: [...within], stem: rest };
  const stem = rest.slice(0, -ending.word.length);
  // 双水镇站 is the station of 双水, as 双水站 is.
  return { whole: folded, within: [...within], stem: ending.type === 'town' ? stem : withoutTownWord(stem), ending };
}

/** What tells a place apart is not shorter. */
const SHORTEST_STEM = 2;

/** A full area name, and the short one that people use for it: 新会区, 新会. */
interface AreaForms {
  readonly full: string;
  readonly short: string;
}

/** Undefined where the name does not begin with the area, or nothing but a word for a thing follows: 新会区火车站. */
function withoutFull(name: string, full: string): string | undefined {
  const rest = name.startsWith(full) ? name.slice(full.length) : '';
  return [...rest].length >= SHORTEST_STEM && !isEnding(rest) ? rest : undefined;
}

/** Stricter: a short name is more often part of the place's own, as in 江门东站 and 新会站. */
function withoutShort(name: string, short: string): string | undefined {
  if (!name.startsWith(short)) return undefined;
  const rest = name.slice(short.length);
  const stem = rest.slice(0, rest.length - (endingOf(rest, 0)?.word.length ?? 0));
  return [...stem].length >= SHORTEST_STEM ? rest : undefined;
}

const AREA_ENDING = /(?:特别行政区|自治区|自治州|自治县|街道|[省市区县镇乡])$/;
const knownForms = new Map<string, AreaForms>();

function formsOf(area: string): AreaForms {
  const known = knownForms.get(area) ?? toForms(area);
  knownForms.set(area, known);
  return known;
}

function toForms(area: string): AreaForms {
  const full = foldName(area);
  const short = full.replace(AREA_ENDING, '');
  return { full, short: [...short].length >= SHORTEST_STEM ? short : full };
}

function withoutTownWord(stem: string): string {
  const ending = endingOf(stem);
  return ending?.type === 'town' ? stem.slice(0, -ending.word.length) : stem;
}
