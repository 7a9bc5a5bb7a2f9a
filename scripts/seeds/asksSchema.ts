/** The shape of what is to be asked for, and of whom. */
import * as v from 'valibot';
import { ANSWERS } from '../../src/domain/dossier/AsksData.ts';
import { date, id, localText } from './schema.ts';

const basis = v.union(
  [v.strictObject({ source: id, asOf: date }), v.strictObject({ inferred: localText })],
  'a basis is a source with its date, or what it is inferred from',
);

export const askBody = v.strictObject({
  id,
  /** Of a public body. Never a person's, and no number of a telephone. */
  name: localText,
  competence: localText,
  /** Parks that it answers for; absent where it answers for the whole district. */
  parks: v.optional(v.pipe(v.array(v.strictObject({ place: id, basis })), v.minLength(1, 'answers for no park'))),
  basis: v.optional(basis),
});

export const askItem = v.strictObject({
  id,
  name: localText,
  why: localText,
  bodies: v.pipe(v.array(id), v.minLength(1, 'names nobody to ask')),
  answeredBy: v.optional(v.array(v.picklist(ANSWERS)), []),
});

export type SeedAskBasis = v.InferOutput<typeof basis>;
export type SeedAskBody = v.InferOutput<typeof askBody>;
export type SeedAskItem = v.InferOutput<typeof askItem>;

/** `seeds/asks.json` */
export interface SeedAsks {
  readonly bodies: readonly SeedAskBody[];
  readonly items: readonly SeedAskItem[];
}
