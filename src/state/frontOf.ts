/** Which of the document and the place stands in front where both do not fit, as an address is opened or gone back to. */
import type { AppState } from './AppState.ts';

export type Front = 'document' | 'place';

/** A passage was asked for in the document; a selection without one was made last. */
export function frontOf({ selected, passage }: Pick<AppState, 'selected' | 'passage'>): Front {
  return selected !== undefined && passage === undefined ? 'place' : 'document';
}
