/** Texts about the ground of the map. */
import type { SchematicPart } from '../domain/SchematicPart.ts';

export interface BaseMapMessages {
  readonly schematicPart: Readonly<Record<SchematicPart, string>>;
  /** "河流、山体为示意。" */
  readonly isSchematic: (parts: string) => string;
}
