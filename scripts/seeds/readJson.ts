/** Reads one JSON file; a syntax error becomes an issue with its line and column. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Issue } from '../checks/Issue.ts';

/** Message of an issue that names a file which is not there. */
export const MISSING = 'the file is missing';

/** The parsed value, or undefined with an issue pushed where the file is missing or broken. */
export async function readJson(root: string, file: string, issues: Issue[]): Promise<unknown> {
  let text: string;
  try {
    // Editors of some systems begin a file with a mark of its byte order.
    text = (await readFile(join(root, file), 'utf8')).replace(/^\uFEFF/, '');
  } catch {
    issues.push({ file, message: MISSING, suggestion: 'restore it' });
    return undefined;
  }
  const errors: ParseError[] = [];
  let value: unknown;
  try {
    value = parse(text, errors, { disallowComments: true });
  } catch (error) {
    // The parser goes down level by level.
    if (!(error instanceof RangeError)) throw error;
    issues.push({ file, message: 'nested too deep to be read', suggestion: 'look for brackets that are never closed' });
    return undefined;
  }
  const first = errors[0];
  if (first === undefined) return value;
  const before = text.slice(0, first.offset).split('\n');
  issues.push({
    file,
    message: `broken JSON at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${inWords(printParseErrorCode(first.error))}`,
    suggestion: 'look for a missing comma, quote or bracket just before that place',
  });
  return undefined;
}

/** "CommaExpected" → "comma expected". */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
