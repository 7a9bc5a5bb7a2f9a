/** A zone: one of the groups into which the report sorts parks, by the place that stands for it. */
import type { LocalText } from './LocalText.ts';

export interface Zone {
  /** Id of a place of kind `zone`. */
  readonly id: string;
  readonly name: LocalText;
}
