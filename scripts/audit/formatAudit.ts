/** An audit → the lines that a terminal shows; columns stand under each other although Chinese characters are wide. */
import { displayWidth, padToWidth } from '../write/displayWidth.ts';
import type { Audit, AuditedChapter } from './Audit.ts';

export function formatAudit(audit: Audit): string[] {
  const { file, encoding, characters, report, chapters, missing, moreInText, totals } = audit;
  const is = report === undefined ? 'not the report in force: its own numbering stands' : `the report in force, ${report}`;
  return [
    `${file}: ${encoding}, ${characters} characters, ${is}`,
    ...chapters.flatMap((chapter) => ['', ...formatChapter(chapter)]),
    '',
    ...moreInText.map(
      ({ key, names, inText, inLedger }) => `note: chapter ${key} prints ${names.join(', ')} ${inText} times, the ledger has ${inLedger}`,
    ),
    ...missing.map(({ name, count, place }) => `missing: ${name}, printed ${count} times: the map knows it${place === undefined ? '' : ` (${place})`}, the ledger of the report in force does not`),
    ...(totals.overflow === 0 ? [] : [`note: too many candidates; ${totals.overflow} occurrences of further ones were only counted`]),
    `covered ${totals.covered}, missing ${totals.missing}, unsettled ${totals.unsettled}, settled as no names ${totals.settled}, the district itself ${totals.district}`,
    `share covered: ${totals.share === null ? 'none, for the text has no names' : `${(totals.share * 100).toFixed(1)} %`}`,
  ];
}

function formatChapter({ style, key, title, names, candidates }: AuditedChapter): string[] {
  const heading = style === 'front' ? 'before the first heading' : style === 'further' ? 'further chapters' : title;
  const width = Math.max(...[...names, ...candidates].map(({ name }) => displayWidth(name)));
  return [
    key === undefined ? heading : `[${key}] ${heading}`,
    ...names.map(({ name, count, resolution }) => `  ${padToWidth(name, width)} ${String(count).padStart(5)}  ${resolution}`),
    ...candidates.map(
      ({ name, count, before, after }) => `  ${padToWidth(name, width)} ${String(count).padStart(5)}  unknown: …${before}[${name}]${after}…`,
    ),
  ];
}
