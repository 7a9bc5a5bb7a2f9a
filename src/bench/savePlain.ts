/** Saves what the bench made as a file, with what the map says of itself in it. */
import { FORMATS, type FileFormat } from '../domain/export/fileFormats.ts';
import type { PlainFeature } from '../domain/export/plain/PlainFeature.ts';
import { PLAIN_WRITERS } from '../domain/export/plain/plainWriters.ts';
import { publicationRules } from '../domain/publicationRules.ts';
import { standingOf } from '../i18n/standingOf.ts';
import { saveFile } from '../ui/parts/saveFile.ts';
import type { BenchContext } from './BenchContext.ts';

export interface PlainFile {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly format: FileFormat;
  readonly features: readonly PlainFeature[];
}

/** Characters that file systems refuse. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

export function savePlain({ data, store, shown }: BenchContext, { name, title, format, features }: PlainFile): void {
  const { language, messages } = shown.peek();
  const { catalog } = data;
  const { notice, statement, dataTo } = standingOf(catalog, publicationRules(catalog.region.publication, store.state.peek().surface, format), messages);
  const preface = [title, catalog.region.title[language], notice, statement, dataTo, 'WGS-84'];
  saveFile({ name: `${name.replaceAll(FORBIDDEN, '_')}.${format}`, content: PLAIN_WRITERS[format]({ title, preface, features }), type: FORMATS[format].type });
}
