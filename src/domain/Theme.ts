/** A theme: one of the keywords of the report. */
import type { LocalText } from './LocalText.ts';
import type { ThemeViewSpec } from './ThemeView.ts';

export interface Theme {
  readonly id: string;
  /** Chapter of the report. */
  readonly chapter: number;
  readonly name: LocalText;
  readonly short: LocalText;
  readonly colour: { readonly light: string; readonly dark: string };
  /** Name of an icon of the icon set. */
  readonly icon: string;
  /** How the map shows it where it is the only theme chosen; absent for marks alone. */
  readonly view?: ThemeViewSpec;
}
