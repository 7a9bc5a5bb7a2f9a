/** Findings as a table for the terminal: what moves how far, and what a person has to look at. */
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
  { title: 'answer' },
  { title: 'because' },
] as const;

export function toFindingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return toTable(COLUMNS, findings.map(toRow));
}

function toRow({ id, query, verdict, candidate, settlement, words }: Finding): string[] {
  const { presentRadiusMetres, foundRadiusMetres, apartMetres, movedMetres } = settlement ?? {};
  return [
    id,
    query,
    verdict,
    metres(apartMetres),
    metres(movedMetres),
    radius(presentRadiusMetres),
    radius(foundRadiusMetres),
    candidate === undefined ? '' : `${candidate.name} ${candidate.reference}`,
    words,
  ];
}

function radius(value: number | undefined): string {
  return value === undefined ? '' : `±${metres(value)}`;
}

function metres(value: number | undefined): string {
  return value === undefined ? '' : `${Math.round(value)} m`;
}
