/** Each key may stand once: every repetition is an issue that names the first place. */
import type { Issue } from './Issue.ts';

export interface KeyedRecord {
  readonly file: string;
  readonly key: string;
}

export function checkUnique(records: readonly KeyedRecord[], field: string): Issue[] {
  const first = new Map<string, string>();
  return records.flatMap(({ file, key }) => {
    const seen = first.get(key);
    if (seen === undefined) {
      first.set(key, file);
      return [];
    }
    return {
      file,
      record: key,
      field,
      message: `duplicate ${field} "${key}"`,
      suggestion: `it stands already in ${seen}; give one of them another ${field}`,
    };
  });
}
