/** Places as CSV: for spreadsheets. */
import type { PlanningFeature } from '../PlanningFeature.ts';
import { csvText } from './csvText.ts';
import type { ExportContext } from './ExportContext.ts';
import { EXPORT_FIELDS, toRecord } from './ExportRecord.ts';

/** One row a place. */
export function toCsv(places: readonly PlanningFeature[], context: ExportContext): string {
  const header = EXPORT_FIELDS.map((field) => context.words.column[field]);
  const rows = places.map((place) => {
    const record = toRecord(place, context);
    return EXPORT_FIELDS.map((field) => record[field]);
  });
  return csvText([header, ...rows]);
}
