/** What the files of a shortlist are written from, and the words that they are written in. */
import type { Language } from '../../LocalText.ts';
import type { PlanningFeature } from '../../PlanningFeature.ts';
import type { Candidate } from '../Candidate.ts';
import type { CriterionUnit } from '../Criterion.ts';
import type { MissingReason } from '../Measure.ts';
import type { CriterionLine, Firmness, Ranking } from '../Ranking.ts';
import type { Must } from '../ShortlistChoice.ts';

export const SHORTLIST_FORMATS = ['xlsx', 'csv', 'geojson'] as const;
export type ShortlistFormat = (typeof SHORTLIST_FORMATS)[number];

export interface ShortlistParts {
  readonly ranking: Ranking;
  readonly firmness: ReadonlyMap<string, Firmness>;
  readonly linesOf: (candidate: string) => readonly CriterionLine[];
  /** As a file may hold it: a park without an outline that is kept back, an own site as it was drawn. */
  readonly geometryOf: (candidate: Candidate) => PlanningFeature['geometry'];
  readonly words: ShortlistFileWords;
}

export interface ShortlistFileWords {
  readonly language: Language;
  readonly sheets: Readonly<Record<'ranking' | 'criteria' | 'about', string>>;
  readonly columns: Readonly<
    Record<
      | 'rank' | 'name' | 'sort' | 'standing' | 'scoreFrom' | 'scoreMiddle' | 'scoreTo' | 'known' | 'rankFrom' | 'rankTo' | 'topThree' | 'open' | 'lon' | 'lat' | 'radius' | 'sources'
      | 'criterion' | 'unit' | 'weight' | 'from' | 'to' | 'state' | 'pointsFrom' | 'pointsTo' | 'asOf' | 'grade' | 'passages' | 'scale',
      string
    >
  >;
  readonly park: string;
  readonly own: string;
  readonly ranked: string;
  readonly unrankable: string;
  readonly excluded: (reasons: string) => string;
  readonly unit: Readonly<Record<CriterionUnit, string>>;
  readonly isKnown: string;
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** "到深江高速出口 ≤ 15 公里" */
  readonly must: (must: Must) => string;
  readonly listSeparator: string;
}
