/** Findings for the terminal: a table of what moves how far, and a list of what a person has to look at. */
import { toTable } from '../write/toTable.ts';
import type { Finding } from './settleAnswer.ts';

const COLUMNS = [
  { title: 'place' },
  { title: 'asked for' },
  { title: 'verdict' },
  { title: 'apart', align: 'right' },
  { title: 'moves', align: 'right' },
  { title: 'known', align: 'right' },
  { title: 'found', align: 'right' },
] as const;

/** In the order in which they matter. */
const VERDICTS = ['new', 'better', 'would better', 'reviewed', 'disagrees', 'refused', 'confirmed', 'kept', 'unknown'] as const satisfies readonly Finding['verdict'][];

/** What only a person can settle. */
const FOR_A_PERSON: readonly Finding['verdict'][] = ['disagrees', 'refused'];

export function toFindingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const sorted = findings.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const open = sorted.filter(({ verdict }) => FOR_A_PERSON.includes(verdict));
  return [
    ...toTable(COLUMNS, sorted.map(toRow)),
    ...(open.length === 0 ? [] : ['', 'for a person to look at, the lock stays as it is:']),
    ...open.map(({ id, query, candidate, words }) => `  ${id} (${query}): ${candidate === undefined ? '' : `${candidate.name} ${candidate.reference}, `}${words}`),
  ];
}

/** "better 3, disagrees 1": how often each verdict was given. */
export function countVerdicts(findings: readonly Finding[]): string {
  const counts = VERDICTS.map((verdict) => ({ verdict, count: findings.filter((each) => each.verdict === verdict).length }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${verdict} ${count}`)
    .join(', ');
}

function toRow({ id, query, verdict, settlement }: Finding): string[] {
  const { presentRadiusMetres, foundRadiusMetres, apartMetres, movedMetres } = settlement ?? {};
  return [id, query, verdict, metres(apartMetres), metres(movedMetres), radius(presentRadiusMetres), radius(foundRadiusMetres)];
}

function radius(value: number | undefined): string {
  return value === undefined ? '' : `±${metres(value)}`;
}

function metres(value: number | undefined): string {
  return value === undefined ? '' : `${Math.round(value)} m`;
}
