/** The audit command without its command line: reads seeds, ledger and text, prints the audit. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Mention } from '../../src/domain/Report.ts';
import { formatIssue, type Issue } from '../checks/Issue.ts';
import { readSeeds } from '../seeds/readSeeds.ts';
import { decodeDamaged } from '../text/decodeDamaged.ts';
import { decodeText, detectEncoding, NotText, readBytes, type Encoding } from '../text/decodeText.ts';
import { auditText } from './auditText.ts';
import { formatAudit } from './formatAudit.ts';

export interface AuditRun {
  /** Folder that holds `seeds/` and `data/`. */
  readonly root: string;
  readonly file: string;
  /** Where not given, the file shows it. */
  readonly encoding?: Encoding;
  readonly json: boolean;
  readonly log: (line: string) => void;
  readonly fail: (line: string) => void;
}

/**
 * Exit code: 0 every known name is in the ledger, 1 one is missing, or the seeds have issues, or the file is no text; 2 it cannot be read.
 * A text that ends within a character is read without it, and one in a stated encoding with U+FFFD for a few damaged bytes:
 * a note tells so. The ledger is read from `data/`, where the page reads it too: what is audited is what a reader sees. It costs no build.
 */
export async function runAudit({ root, file, json, log, fail, ...options }: AuditRun): Promise<0 | 1 | 2> {
  const problem = await unreadable(file);
  if (problem !== undefined) {
    fail(`${file}: ${problem}`);
    return 2;
  }
  const issues: Issue[] = [];
  const seeds = await readSeeds(root, issues);
  const ledger = await readLedger(root, issues);
  if (issues.length > 0) {
    for (const issue of issues) fail(formatIssue(issue));
    return 1;
  }
  try {
    const encoding = options.encoding ?? (await detectEncoding(readBytes(file)));
    const auditOf = (parts: AsyncIterable<Uint16Array>) => auditText({ file: basename(file), encoding, parts, seeds, ledger });
    const note = (words: string) => fail(`${file}: note: ${words}`);
    const onCut = () => note('its last character is cut off; it was left out');
    const onDamage = (count: number) => note(`characters that could not be read: ${count}`);
    const audit = await auditOf(decodeText(readBytes(file), encoding, onCut)).catch((error: unknown) => {
      const isDamaged = error instanceof NotText && error.encoding !== undefined && options.encoding !== undefined;
      if (!isDamaged) throw error;
      return auditOf(decodeDamaged(readBytes(file), encoding, onDamage));
    });
    if (json) log(JSON.stringify(audit, null, 2));
    else for (const line of formatAudit(audit)) log(line);
    return audit.missing.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    // What was detected last stands for all that were tried.
    const isUnknown = options.encoding === undefined && error.encoding === 'gb18030';
    fail(`${file}: no text (${isUnknown ? 'its bytes are neither UTF-8 nor GB18030' : error.message})`);
    return 1;
  }
}

async function unreadable(file: string): Promise<string | undefined> {
  try {
    return (await stat(file)).isFile() ? undefined : 'is no file';
  } catch {
    return 'no such file';
  }
}

async function readLedger(root: string, issues: Issue[]): Promise<Mention[]> {
  try {
    return JSON.parse(await readFile(join(root, 'data/mentions.json'), 'utf8')) as Mention[];
  } catch {
    issues.push({ file: 'data/mentions.json', message: 'the ledger is missing or broken', suggestion: 'run npm run data' });
    return [];
  }
}
