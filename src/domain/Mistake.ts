/** A reader's remark on a mistake, as the small file that the page writes for the map's keepers. */
import type { Language } from './LocalText.ts';

export interface MistakeParts {
  /** Id of the district's map. */
  readonly map: string;
  /** Id of the report: "2024". */
  readonly report: string;
  readonly place: { readonly id: string; readonly name: string } | undefined;
  /** Id of the passage, and our digest of it as the reader saw it. */
  readonly passage: { readonly id: string; readonly digest: string | undefined } | undefined;
  readonly words: string;
  readonly language: Language;
  readonly writtenOn: Date;
}

/** Name and text of the file: JSON, with null where there is no place or passage. */
export function toMistake({ map, report, place, passage, words, language, writtenOn }: MistakeParts): { name: string; text: string } {
  const subject = place?.id ?? passage?.id.replaceAll('/', '-') ?? 'map';
  const record = {
    about: 'planning-map mistake',
    map,
    report,
    place: place ?? null,
    passage: passage === undefined ? null : { id: passage.id, digest: passage.digest ?? null },
    words: words.trim(),
    language,
    writtenOn: writtenOn.toISOString(),
  };
  const stamp = record.writtenOn.slice(0, 16).replaceAll(/[-:T]/g, '');
  return { name: `mistake-${subject}-${stamp}.json`, text: `${JSON.stringify(record, null, 2)}\n` };
}
