/** A theme: one of the keywords of the report. */
import type { LocalText } from './LocalText.ts';

export interface Theme {
  readonly id: string;
  /** Chapter of the report. */
  readonly chapter: number;
  readonly name: LocalText;
  readonly short: LocalText;
  readonly colour: { readonly light: string; readonly dark: string };
  /** Name of an icon of the icon set. */
  readonly icon: string;
}
