/** Names of what is known of a place: fetched with the first place that is opened. */
import type { FactField } from '../../domain/vocabulary.ts';

export type FactNames = Readonly<Record<FactField, string>>;
