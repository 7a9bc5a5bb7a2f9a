/** Whether the look of the page has come to its end. */

/** Stands at the end of the stylesheet: without it the sheet, or its end, is missing. */
const WHOLE = '--look-is-whole';

/** In development the look comes with the code. */
export function lookIsWhole(): boolean {
  return import.meta.env.DEV || getComputedStyle(document.documentElement).getPropertyValue(WHOLE) !== '';
}
