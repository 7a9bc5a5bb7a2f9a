/** What has to be asked for, since no public source states it, and the public bodies to ask: `data/asks.json`. */
import type { LocalText } from '../LocalText.ts';
import type { Grade } from '../PlanningFeature.ts';
import { FACT_FIELDS } from '../vocabulary.ts';

/** What of a park answers a question: facts of a field, or an official boundary. */
export const ANSWERS = [...FACT_FIELDS, 'boundary'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Why a body is named: a source that says so, or what we conclude it from. */
export type AskBasis =
  | { readonly source: string; readonly grade: Grade; readonly asOf: string }
  | { readonly inferred: LocalText };

export interface AskBody {
  readonly id: string;
  /** A public body, never a person. */
  readonly name: LocalText;
  readonly competence: LocalText;
  /** Of a body that answers for parts of the district alone: each with its own basis. */
  readonly parks?: readonly { readonly place: string; readonly basis: AskBasis }[];
  /** Of a body that answers for the whole district. */
  readonly basis?: AskBasis;
}

export interface AskItem {
  readonly id: string;
  readonly name: LocalText;
  /** Why an investor has to know, in a sentence. */
  readonly why: LocalText;
  /** Of these the first that answers for the park is asked. */
  readonly bodies: readonly string[];
  /** An item is answered in part where the park has one of these. */
  readonly answeredBy: readonly Answer[];
}

export interface AsksData {
  readonly bodies: readonly AskBody[];
  readonly items: readonly AskItem[];
}

export const NO_ASKS: AsksData = { bodies: [], items: [] };
