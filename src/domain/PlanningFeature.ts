/** The record of one place of the plan, as the layers in `data/` hold it (RFC 7946, WGS-84). */
import type { Feature, Geometry } from 'geojson';
import type { Accuracy } from './accuracy.ts';
import type { LocalText } from './LocalText.ts';
import type { OutcomeClass } from './outcomeClass.ts';
import type { FactField, Subkind, Unit } from './vocabulary.ts';

export const KINDS = [
  'town',
  'park',
  'company',
  'project',
  'facility',
  'node',
  'route',
  'zone',
  'anchor',
] as const;
export type Kind = (typeof KINDS)[number];

export const STATUS_VALUES = ['operating', 'building', 'planned', 'proposed', 'unknown'] as const;
export type StatusValue = (typeof STATUS_VALUES)[number];

/** How far a statement may be trusted: A official or press original, B repost, C encyclopedia, D aggregator, DOC the report itself. */
export const GRADES = ['A', 'B', 'C', 'D', 'DOC'] as const;
export type Grade = (typeof GRADES)[number];

export interface Status {
  readonly value: StatusValue;
  /** What exactly is so, in words: "一期投产". */
  readonly note?: LocalText;
  readonly asOf: string;
  readonly grade: Grade;
  readonly source: string;
}

export interface Fact {
  readonly field: FactField;
  readonly value: number | LocalText;
  readonly unit?: Unit;
  /** True where an area is that of a part only. */
  readonly part?: true;
  readonly note?: LocalText;
  readonly asOf: string;
  readonly grade: Grade;
  readonly source: string;
}

/** What a boundary that was dropped in says of its place. */
export interface BoundaryFact {
  /** Inside the line, on the ellipsoid: computed, not published. */
  readonly squareMetres: number;
  /** How far the line may be off. */
  readonly radiusMetres: number;
  readonly asOf: string;
  readonly grade: Grade;
  readonly source: string;
  /** 审图号 of the boundary's own file. */
  readonly approvalNumber?: string;
}

export interface PlanningProperties {
  readonly kind: Kind;
  readonly subkind?: Subkind;
  readonly name: LocalText;
  readonly aliases: readonly string[];
  /** Syllables with tone marks: "fèng shān hú". */
  readonly pinyin: string;
  /** First letters: "fsh". */
  readonly initials: string;
  /** Official code of a town: "440705101". */
  readonly code?: string;
  /** Road number for the shield: "S26". */
  readonly ref?: string;
  /** True where the report does not name the place but the map needs it. */
  readonly context: boolean;
  /** True where the place lies outside the district. */
  readonly outside: boolean;
  readonly themes: readonly string[];
  /** Id of the place of kind `zone` that the place belongs to; a zone's own is its id. */
  readonly zone?: string;
  readonly town?: string;
  /** Names of the properties that are our inference and stated by no source. */
  readonly inferred: readonly string[];
  /** Several may hold at once: running and still building. */
  readonly status: readonly Status[];
  readonly accuracy: Accuracy;
  /** Id of the area that holds this place, where only that area is known. */
  readonly host?: string;
  /** Ids of the places whose union this place is. */
  readonly parts?: readonly string[];
  /** Why there is no position, and what would settle it. */
  readonly unlocated?: { readonly reason: LocalText; readonly toSettle: LocalText };
  /** Ids of the passages that name the place: "2024/3/2". Empty only where `context` is true. */
  readonly evidence: readonly string[];
  /** Outcomes of the report's promises that are about the place, each class once. */
  readonly outcomes: readonly OutcomeClass[];
  readonly facts: readonly Fact[];
  /** Where an official boundary is at hand. A town's line itself stands apart, in the base map. */
  readonly boundary?: BoundaryFact;
}

export type PlanningFeature = Feature<Geometry | null, PlanningProperties> & { readonly id: string };
