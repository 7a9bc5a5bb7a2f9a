/** The sheets of candidates, from all that they rest on. */
import type { AccessData } from './domain/access/AccessData.ts';
import type { AsksData } from './domain/dossier/AsksData.ts';
import { drivesOf } from './domain/dossier/drivesOf.ts';
import { parkSheet, type ParkSheet } from './domain/dossier/parkSheet.ts';
import type { ReportTexts } from './domain/Report.ts';
import type { Candidate } from './domain/shortlist/Candidate.ts';
import type { FirstView } from './load.ts';

export interface SheetParts {
  readonly candidates: readonly Candidate[];
  readonly data: Pick<FirstView, 'places' | 'catalog'>;
  readonly report: ReportTexts;
  readonly asks: AsksData;
  readonly access: AccessData | undefined;
}

/** In the order of the candidates. */
export function sheetsOf({ candidates, data: { places, catalog }, report, asks, access }: SheetParts): ParkSheet[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return candidates.map((candidate) => parkSheet({ candidate, places, report, asks, drives: drivesOf(access, candidate, byId), dataDate: catalog.dataDate }));
}
