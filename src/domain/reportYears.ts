/** The years of two reports that are compared: the one before may be of any earlier year. */
import type { Catalog } from './Catalog.ts';

export interface ReportYears {
  /** Of the report before the one in force: "2019". */
  readonly before: string;
  /** Of the report in force: "2024". */
  readonly after: string;
}

/** Undefined where there is one report alone. */
export function reportYearsOf({ id, previous }: Pick<Catalog['report'], 'id' | 'previous'>): ReportYears | undefined {
  return previous === undefined ? undefined : { before: previous.id, after: id };
}
