/** What a sketch is called: as the reader named it, else by its shape and number. */
import type { Language } from '../../domain/LocalText.ts';
import type { Sketch } from '../../domain/sketch/Sketch.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';

export function sketchName(sketch: Sketch, all: readonly Sketch[], language: Language): string {
  if (sketch.label !== '') return sketch.label;
  const alike = all.filter(({ purpose, shape }) => purpose === sketch.purpose && shape === sketch.shape);
  return SKETCH_MESSAGES[language].unnamed(sketch.shape, String(alike.findIndex(({ id }) => id === sketch.id) + 1));
}
