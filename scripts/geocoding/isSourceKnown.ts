/** A stored answer cites its service: the seeds have to name that source, and whose data it repeats, before anything is asked. */
import { formatIssue, type Issue } from '../checks/Issue.ts';
import type { OnlineGeocoder } from '../geocoders/Geocoder.ts';
import { SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';

/** False, and told, where they do not. */
export function isSourceKnown(
  { id, source, upstream }: Pick<OnlineGeocoder, 'id' | 'source' | 'upstream'>,
  { sources }: Pick<Seeds, 'sources'>,
  fail: (line: string) => void,
): boolean {
  const found = sources.find((each) => each.id === source);
  const problem: Omit<Issue, 'file'> | undefined =
    found === undefined
      ? { message: `no source is called "${source}", which answers of ${id} cite`, suggestion: 'add it, with publisher, title, date and grade' }
      : found.upstream !== upstream
        ? { record: source, field: 'upstream', message: `answers of ${id} repeat the data of "${upstream}"`, suggestion: `write "upstream": "${upstream}"` }
        : undefined;
  if (problem !== undefined) fail(formatIssue({ file: SOURCES_FILE, ...problem }));
  return problem === undefined;
}
