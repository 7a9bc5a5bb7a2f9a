/** What the next vertex would be set on, in words; empty where it stands free. */
import type { Language } from '../../domain/LocalText.ts';
import type { SketchVertex } from '../../domain/sketch/Sketch.ts';
import { formatLength } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/index.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';

export function snapWords(aim: SketchVertex | undefined, placeName: (id: string) => string | undefined, language: Language, messages: Messages): string {
  if (aim?.snap === undefined) return '';
  const { placeId, radiusMetres } = aim.snap;
  const { hint } = SKETCH_MESSAGES[language];
  const name = placeName(placeId);
  if (name === undefined) return hint.snappedToCorner;
  return hint.snappedTo(name, radiusMetres === 0 ? '' : formatLength(radiusMetres, language, messages));
}
