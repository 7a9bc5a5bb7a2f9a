/** The colours and texts that a theme's view is drawn with. */
import { hasMoreContrast, toneOf, type Scheme } from '../../domain/Scheme.ts';
import type { Theme } from '../../domain/Theme.ts';
import { mix } from '../colours.ts';
import { PALETTES, type MapPalette } from '../palette.ts';

export interface ThemeStyle {
  /** Hex colour of the theme. */
  readonly colour: string;
  /** The same with as much ink as letters need. */
  readonly nameColour: string;
  readonly palette: MapPalette;
  /** Then soft edges are drawn too. */
  readonly hasEdges: boolean;
}

const INK_SHARE = 0.45;
const CONTRAST_INK_SHARE = 0.8;

export function themeStyle(theme: Theme, scheme: Scheme): ThemeStyle {
  const palette = PALETTES[scheme];
  const colour = theme.colour[toneOf(scheme)];
  const hasEdges = hasMoreContrast(scheme);
  return { colour, nameColour: mix(colour, palette.ink, hasEdges ? CONTRAST_INK_SHARE : INK_SHARE), palette, hasEdges };
}
