/** A report is called by its folder, and the theme of each chapter and its own source are known. */
import type { Issue } from './Issue.ts';
import { unresolved } from './checkLinks.ts';
import type { SeedReport } from '../seeds/reportSchema.ts';
import { SOURCES_FILE, THEMES_FILE, type ReportSeeds, type Seeds } from '../seeds/Seeds.ts';

export function checkReport({ year, report, reportFile: file, previous, themes, sources }: Seeds): Issue[] {
  const knownThemes = themes.map(({ id }) => id);
  const chapterIssues = report.chapters
    .filter(({ theme }) => !knownThemes.includes(theme))
    .map(({ key, theme: word }) =>
      unresolved({ file, record: `chapter ${key}`, field: 'theme', what: 'theme', word, known: knownThemes, refersTo: THEMES_FILE }),
    );
  const isStandIn = report.source === 'none';
  if (isStandIn) return chapterIssues;
  const known = sources.map(({ id }) => id);
  const sourceIssues = known.includes(report.source)
    ? []
    : [unresolved({ file, record: report.id, field: 'source', what: 'source', word: report.source, known, refersTo: SOURCES_FILE })];
  const idIssues =
    report.id === year ? [] : [{ file, field: 'id', message: `is "${report.id}", the folder is called "${year}"`, suggestion: `"${year}"` }];
  const before = previous?.year === year ? undefined : previous;
  return [...chapterIssues, ...sourceIssues, ...idIssues, ...leftOvers(report, file, before)];
}

/** What no two reports have alike: it was copied and not written anew. */
function leftOvers(report: SeedReport, file: string, previous: ReportSeeds | undefined): Issue[] {
  if (previous === undefined) return [];
  const own = fieldsOf(report);
  const before = fieldsOf(previous.report);
  return (['title', 'subtitle', 'date', 'source'] as const)
    .filter((field) => own[field] !== undefined && own[field] === before[field])
    .map((field) => ({ file, field, message: `is that of the report of ${previous.year}`, suggestion: 'write what this report is called, when it is of, or where it stands' }));
}

function fieldsOf({ title, subtitle, date, source }: SeedReport) {
  return { title: title['zh-Hans'], subtitle: subtitle?.['zh-Hans'], date: date === 'n.d.' ? undefined : date, source: source === 'none' ? undefined : source };
}
