/** A stored answer cites its service: the seeds have to name that source before anything is asked. */
import { formatIssue } from '../checks/Issue.ts';
import { SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';

/** False, and told, where they do not. */
export function isSourceKnown(
  { id, source }: { readonly id: string; readonly source: string },
  { sources }: Pick<Seeds, 'sources'>,
  fail: (line: string) => void,
): boolean {
  if (sources.some((each) => each.id === source)) return true;
  const message = `no source is called "${source}", which answers of ${id} cite`;
  fail(formatIssue({ file: SOURCES_FILE, message, suggestion: 'add it, with publisher, title, date and grade' }));
  return false;
}
