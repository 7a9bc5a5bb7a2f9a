/** The seeds once for each report: as they are, and as if the report before were the one in force. */
import type { Seeds } from './Seeds.ts';

/** The report in force first. */
export function reportsOf(seeds: Seeds): readonly [Seeds, ...Seeds[]] {
  return seeds.previous === undefined ? [seeds] : [seeds, { ...seeds, ...seeds.previous }];
}
