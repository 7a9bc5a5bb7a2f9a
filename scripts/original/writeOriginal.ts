/** Writes where the names of the ledger stand in the report's own text, where an operator has put it beside the digest. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Original } from '../../src/domain/Original.ts';
import type { Mention } from '../../src/domain/Report.ts';
import { REPORTS_FOLDER, type Seeds } from '../seeds/Seeds.ts';
import { decodeText, detectEncoding, NotText, readBytes } from '../text/decodeText.ts';
import { writeIfChanged } from '../write/writeIfChanged.ts';
import { findOriginal } from './findOriginal.ts';

/** Stands in the ignored folder: the text of the report is the operator's, and no file of the project holds it. */
export const ORIGINAL_FILE = 'data/base/original.json';

const NONE: Original = { sentences: [], mentions: [] };

export interface OriginalOptions {
  /** Folder that holds `seeds/` and `data/`. */
  readonly root: string;
  readonly seeds: Pick<Seeds, 'region' | 'report'>;
  /** In the digest's order. */
  readonly ledger: readonly Mention[];
  readonly log: (line: string) => void;
}

/** Without an original the file is written too, with nothing in it, so that the page can be built. */
export async function writeOriginal({ root, seeds, ledger, log }: OriginalOptions): Promise<void> {
  const file = `${REPORTS_FOLDER}${seeds.region.report}/original.txt`;
  const isThere = await access(join(root, file)).then(() => true, () => false);
  const original = isThere ? await findIn(join(root, file)) : NONE;
  await writeIfChanged(join(root, ORIGINAL_FILE), `${JSON.stringify(original)}\n`);

  async function findIn(path: string): Promise<Original> {
    try {
      const keys = seeds.report.chapters.map(({ key }) => key);
      const found = findOriginal(await readText(path), ledger, keys);
      log(`${file}: ${found.original.mentions.length} of ${ledger.length} mentions found`);
      for (const note of found.notes) log(`${file} › ${note}`);
      return found.original;
    } catch (error) {
      if (!(error instanceof NotText)) throw error;
      log(`${file}: no text (${error.message})`);
      return NONE;
    }
  }
}

/** The whole text of one file, without a byte order mark. */
async function readText(path: string): Promise<string> {
  const parts: string[] = [];
  for await (const units of decodeText(readBytes(path), await detectEncoding(readBytes(path)))) {
    parts.push(Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le'));
  }
  return parts.join('');
}
