/** A theme: one of the ten keywords of the report. */
import type { LocalText } from './LocalText.ts';

export interface Theme {
  readonly id: string;
  /** Chapter of the report, 1 to 10. */
  readonly chapter: number;
  readonly name: LocalText;
  readonly short: LocalText;
  readonly colour: { readonly light: string; readonly dark: string };
  /** Name of an icon of the icon set. */
  readonly icon: string;
}
