/** An audit → the lines that a terminal shows; columns stand under each other although Chinese characters are wide. */
import type { Audit, AuditedChapter } from './Audit.ts';

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\u{1f300}-\u{1faff}]/u;

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
    ...missing.map(({ name, count, place }) => `missing: the ledger lacks ${name}, printed ${count} times${place === undefined ? '' : ` (place ${place})`}`),
    ...(totals.overflow === 0 ? [] : [`note: too many candidates; ${totals.overflow} occurrences of further ones were only counted`]),
    `covered ${totals.covered}, missing ${totals.missing}, unsettled ${totals.unsettled}, settled as no names ${totals.settled}, the district itself ${totals.district}`,
    `share covered: ${totals.share === null ? 'none, for the text has no names' : `${(totals.share * 100).toFixed(1)} %`}`,
  ];
}

function formatChapter({ style, key, title, names, candidates }: AuditedChapter): string[] {
  const heading = style === 'front' ? 'before the first heading' : style === 'further' ? 'further chapters' : title;
  const width = Math.max(...[...names, ...candidates].map(({ name }) => widthOf(name)));
  return [
    key === undefined ? heading : `[${key}] ${heading}`,
    ...names.map(({ name, count, resolution }) => `  ${pad(name, width)} ${String(count).padStart(5)}  ${resolution}`),
    ...candidates.map(
      ({ name, count, before, after }) => `  ${pad(name, width)} ${String(count).padStart(5)}  unknown: …${before}[${name}]${after}…`,
    ),
  ];
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Columns of a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}
