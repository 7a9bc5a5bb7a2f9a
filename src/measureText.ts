/** How wide a text is in the fonts of the page. */
import type { Language } from './domain/LocalText.ts';
import { fontFamilies } from './map/fontStack.ts';
import type { MeasureText } from './map/sheetLabels.ts';

/** In pixels of CSS; the fonts have to be loaded. */
export function measureText(language: Language): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (text, { sizePixels, weight }) => {
    if (context === null) return text.length * sizePixels;
    // As the sheet is set.
    context.textRendering = 'geometricPrecision';
    context.font = `${weight} ${sizePixels}px ${fontFamilies(language)}`;
    return context.measureText(text).width;
  };
}
