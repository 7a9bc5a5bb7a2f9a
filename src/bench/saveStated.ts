/** Saves a text that the bench made as a file, with what the map says of itself for the writer to put in it. */
import { FORMATS, type FileFormat } from '../domain/export/fileFormats.ts';
import { publicationRules } from '../domain/publicationRules.ts';
import { standingOf } from '../i18n/standingOf.ts';
import { saveFile } from '../ui/parts/saveFile.ts';
import type { BenchContext } from './BenchContext.ts';

export interface StatedFile {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly format: FileFormat;
  /** `preface`: what the file says of itself, a statement a line. */
  readonly write: (preface: readonly string[]) => Promise<string>;
}

/** Characters that file systems refuse. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** What writes the format is fetched then: most readers save nothing. */
export async function saveStated({ data, store, shown }: BenchContext, { name, title, format, write }: StatedFile): Promise<void> {
  const { language, messages } = shown.peek();
  const { catalog } = data;
  const { notice, statement, dataTo } = standingOf(catalog, publicationRules(catalog.region.publication, store.state.peek().surface, format), messages);
  const preface = [title, catalog.region.title[language], notice, statement, dataTo, 'WGS-84'];
  saveFile({ name: `${name.replaceAll(FORBIDDEN, '_')}.${format}`, content: await write(preface), type: FORMATS[format].type });
}
