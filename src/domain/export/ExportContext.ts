/** What a file of places must say beside the places: whose it is, its standing, its filter, and its words. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { Language } from '../LocalText.ts';
import type { Kind, PlanningFeature } from '../PlanningFeature.ts';
import type { PublicationRules } from '../publicationRules.ts';
import type { Standing } from '../standing.ts';
import type { ExportField } from './ExportRecord.ts';

/** Why a place is left out of a file that holds points and lines alone. */
export const LEFT_OUT = ['coarse', 'area', 'corridor', 'unlocated'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** The words of a file, in the language of the reader. */
export interface ExportWords {
  readonly column: Readonly<Record<ExportField, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  /** "设施：学校" */
  readonly kindOf: (place: PlanningFeature) => string;
  /** Whether the report names the place, or it is context. */
  readonly namedOf: (place: PlanningFeature) => string;
  /** One statement each, with its date and grade. */
  readonly statusOf: (place: PlanningFeature) => readonly string[];
  readonly factsOf: (place: PlanningFeature) => readonly string[];
  readonly accuracyOf: (place: PlanningFeature) => string;
  /** A sentence: how precisely, and on what that rests; or why there is no position. */
  readonly positionOf: (place: PlanningFeature) => string;
  /** "±2.5 公里" */
  readonly radius: (metres: number) => string;
  /** Marks what no source states. */
  readonly inferred: (text: string) => string;
  /** Says in the place of an outline that it may not be in the file. */
  readonly withheld: string;
  readonly leftOut: Readonly<Record<LeftOut, string>>;
  /** "筛选：园区再造" */
  readonly filteredBy: (words: string) => string;
  readonly dataOf: (credits: string) => string;
}

export interface ExportContext {
  readonly language: Language;
  /** Title of the map. */
  readonly title: string;
  /** Name of the file without its ending; GIS programs make it the name of the layer. */
  readonly name: string;
  /** Those of the surface and of the medium that is written. */
  readonly rules: PublicationRules;
  readonly standing: Standing;
  /** "2026-11-23", or a year alone. */
  readonly dataDate: string;
  /** The filter in words with its count. */
  readonly filter: string;
  /** Whose data these are, and under which terms. */
  readonly credits: readonly string[];
  /** By id, in the language of the file. */
  readonly names: { readonly themes: ReadonlyMap<string, string>; readonly places: ReadonlyMap<string, string> };
  /** The ground that surely holds a corridor, by its route's id. */
  readonly bands: ReadonlyMap<string, Polygon | MultiPolygon>;
  /** Of the map, of a place and of a passage; absent where the page stands under no address that others could open. */
  readonly addresses: { readonly map: string; readonly place: (id: string) => string; readonly passage: (id: string) => string } | undefined;
  readonly words: ExportWords;
}

/** "xinhui-places-2026-11-23": id of the map and date of the data. */
export function exportName(map: string, dataDate: string): string {
  return `${map}-places-${dataDate}`;
}

/** What the file says of itself as a whole, a statement a line. */
export function preface({ title, standing, filter, credits, words }: ExportContext): readonly string[] {
  return [title, standing.notice, standing.statement, standing.dataTo, words.filteredBy(filter), words.dataOf(credits.join(' · '))];
}
