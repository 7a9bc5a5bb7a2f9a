/** A text with links to places → its runs, in three languages. */
import type { Language } from '../../src/domain/LocalText.ts';
import type { TextSegment } from '../../src/domain/Report.ts';
import { localise } from '../seeds/localise.ts';
import { parseLinks } from '../seeds/parseLinks.ts';
import type { SeedText } from '../seeds/schema.ts';

export function toSegments(text: SeedText): Record<Language, readonly TextSegment[]> {
  const localised = localise(text);
  return {
    'zh-Hans': parseLinks(localised['zh-Hans']),
    'zh-Hant': parseLinks(localised['zh-Hant']),
    en: parseLinks(localised.en),
  };
}
