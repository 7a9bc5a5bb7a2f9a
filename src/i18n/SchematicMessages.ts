/** Texts about what of the ground is schematic. */
import type { SchematicPart } from '../domain/SchematicPart.ts';

export interface SchematicMessages {
  readonly part: Readonly<Record<SchematicPart, string>>;
  /** "河流、山体为示意。" */
  readonly are: (parts: string) => string;
}
