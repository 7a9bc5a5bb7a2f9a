/** A report is called by its folder, and the theme of each chapter and its own source are known. */
import type { Issue } from './Issue.ts';
import { unresolved } from './checkLinks.ts';
import { SOURCES_FILE, THEMES_FILE, type Seeds } from '../seeds/Seeds.ts';

export function checkReport({ year, report, reportFile: file, themes, sources }: Seeds): Issue[] {
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
  return [...chapterIssues, ...sourceIssues, ...idIssues];
}
