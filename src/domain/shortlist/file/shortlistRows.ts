/** A shortlist as rows: one of each candidate in their order, and one of each criterion of each candidate with its sources. */
import type { CsvCell } from '../../export/csvText.ts';
import { isOwn, type Candidate } from '../Candidate.ts';
import type { Criterion } from '../Criterion.ts';
import type { RankedCandidate } from '../Ranking.ts';
import type { ShortlistParts } from './ShortlistFile.ts';

export type ShortlistRow = Readonly<Record<string, CsvCell>>;

interface Listed {
  readonly candidate: Candidate;
  /** Absent for one that a must-have leaves out. */
  readonly scored?: RankedCandidate;
  readonly standing: string;
}

const PERCENT = 100;
/** Decimals of percentages, and of values in their units. */
const DECIMALS = { percent: 1, value: 2, degrees: 6 } as const;

/** Ranked, then those of which too little is known, then those that were left out; every row has the same columns. */
export function rankingRows(parts: ShortlistParts): ShortlistRow[] {
  const { firmness, linesOf, words } = parts;
  const { columns, language } = words;
  return listed(parts).map(({ candidate, scored, standing }) => {
    const { id, name, disc } = candidate;
    const firm = scored?.rank === undefined ? undefined : firmness.get(id);
    const lines = linesOf(id);
    // What is only known to lie in an area has no point of its own.
    const [lon, lat] = candidate.place?.properties.host === undefined ? (disc?.position ?? []) : [];
    return {
      [columns.rank]: scored?.rank ?? null,
      [columns.name]: name[language],
      [columns.sort]: isOwn(candidate) ? words.own : words.park,
      [columns.standing]: standing,
      [columns.scoreFrom]: percent(scored?.score.from),
      [columns.scoreMiddle]: percent(scored?.middle),
      [columns.scoreTo]: percent(scored?.score.to),
      [columns.known]: percent(scored?.knownShare),
      [columns.rankFrom]: firm?.from ?? null,
      [columns.rankTo]: firm?.to ?? null,
      [columns.topThree]: percent(firm?.topThree),
      [columns.open]: (scored?.undecided ?? []).map(words.must).join(words.listSeparator),
      ...Object.fromEntries(
        lines.flatMap(({ criterion, measure: { range } }) => [
          [heading(criterion, columns.from, words), rounded(range?.from)],
          [heading(criterion, columns.to, words), rounded(range?.to)],
        ]),
      ),
      [columns.lon]: degrees(lon),
      [columns.lat]: degrees(lat),
      [columns.radius]: disc === undefined ? null : Math.round(disc.radiusMetres),
      [columns.sources]: [...new Set(lines.flatMap(({ measure }) => measure.sources))].join(words.listSeparator),
    };
  });
}

/** What every criterion found of every candidate that is not left out, with what it adds and what it rests on. */
export function criterionRows(parts: ShortlistParts): ShortlistRow[] {
  const { linesOf, words } = parts;
  const { columns, language } = words;
  return listed(parts).flatMap(({ candidate }) =>
    linesOf(candidate.id).map(({ criterion, weight, measure, points }) => ({
      [columns.name]: candidate.name[language],
      [columns.criterion]: criterion.name[language],
      [columns.unit]: words.unit[criterion.unit],
      [columns.weight]: percent(weight),
      [columns.from]: rounded(measure.range?.from),
      [columns.to]: rounded(measure.range?.to),
      [columns.state]: measure.isKnown ? words.isKnown : words.missing[measure.why],
      [columns.pointsFrom]: percent(points.from),
      [columns.pointsTo]: percent(points.to),
      [columns.scale]: `${criterion.worst} → ${criterion.best}`,
      [columns.asOf]: measure.asOf ?? null,
      [columns.grade]: measure.grade ?? null,
      [columns.sources]: measure.sources.join(words.listSeparator),
      // "2024/3/2" would be a day to a spreadsheet.
      [columns.passages]: measure.passages.map((id) => id.replace('/', ' · ').replace('/', '.')).join(words.listSeparator),
    })),
  );
}

/** Headings and rows, as a table is written. */
export function tableOf(rows: readonly ShortlistRow[]): CsvCell[][] {
  const headings = Object.keys(rows[0] ?? {});
  return [headings, ...rows.map((row) => headings.map((each) => row[each] ?? null))];
}

function listed({ ranking: { ranked, unrankable, excluded }, words }: Pick<ShortlistParts, 'ranking' | 'words'>): Listed[] {
  return [
    ...ranked.map((scored) => ({ candidate: scored.candidate, scored, standing: words.ranked })),
    ...unrankable.map((scored) => ({ candidate: scored.candidate, scored, standing: words.unrankable })),
    ...excluded.map(({ candidate, failed }) => ({
      candidate,
      standing: words.excluded(failed.map(({ must, measure: { range } }) => [words.must(must), ...(range === undefined ? [] : [`[${rounded(range.from)}–${rounded(range.to) ?? ''}]`])].join(' ')).join(words.listSeparator)),
    })),
  ];
}

function heading({ name, unit }: Criterion, end: string, { language, unit: units }: ShortlistParts['words']): string {
  const unitWord = units[unit];
  return `${name[language]} ${end}${unitWord === '' ? '' : ` (${unitWord})`}`;
}

function percent(share: number | undefined): number | null {
  return share === undefined ? null : Number((share * PERCENT).toFixed(DECIMALS.percent));
}

/** Without an upper end the cell stays empty. */
function rounded(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : Number(value.toFixed(DECIMALS.value));
}

function degrees(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toFixed(DECIMALS.degrees));
}
