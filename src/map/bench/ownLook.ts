/** How areas and lines of readers' layers look, whatever draws them. */

export const FILL_STRENGTH = 0.32;
/** As in the list: what is compared by eye must be the same colour. */
export const EDGE_STRENGTH = 1;
export const LINE_PIXELS = 2;
export const EDGE_PIXELS = 1.2;
