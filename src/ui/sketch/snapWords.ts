/** What the next vertex would be set on, in words; empty where it stands free. */
import type { Language } from '../../domain/LocalText.ts';
import type { Sketch } from '../../domain/sketch/Sketch.ts';
import type { AimedVertex, Corner } from '../../domain/sketch/snapTo.ts';
import { formatLength } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/index.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import { sketchName } from './sketchName.ts';

export interface SnapNames {
  readonly placeName: (id: string) => string | undefined;
  readonly sketches: readonly Sketch[];
  readonly language: Language;
  readonly messages: Messages;
}

/** A corner is told by its sketch, wherever that in turn was set; its ± goes along. */
export function snapWords(aim: AimedVertex | undefined, { placeName, sketches, language, messages }: SnapNames): string {
  if (aim === undefined) return '';
  const { hint } = SKETCH_MESSAGES[language];
  const { corner, snap } = aim;
  const name = corner === undefined ? snap && placeName(snap.placeId) : cornerWords(corner, sketches, language);
  if (name === undefined) return '';
  return hint.snappedTo(name, snap === undefined || snap.radiusMetres === 0 ? '' : formatLength(snap.radiusMetres, language, messages));
}

function cornerWords({ sketchId, index }: Corner, sketches: readonly Sketch[], language: Language): string | undefined {
  const { hint, vertices } = SKETCH_MESSAGES[language];
  if (sketchId === undefined) return vertices.one(String(index + 1));
  const sketch = sketches.find(({ id }) => id === sketchId);
  if (sketch === undefined) return undefined;
  const name = sketchName(sketch, sketches, language);
  if (sketch.shape === 'point' || sketch.shape === 'text') return name;
  const isEnd = sketch.shape === 'line' && (index === 0 || index === sketch.vertices.length - 1);
  return isEnd ? hint.endOf(name) : hint.cornerOf(name);
}
