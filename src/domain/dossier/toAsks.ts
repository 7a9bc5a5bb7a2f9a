/** The questions that remain of one park: whom to ask each, and what is already stated, with its age. */
import type { Candidate } from '../shortlist/Candidate.ts';
import type { BoundaryFact, Fact } from '../PlanningFeature.ts';
import type { AskBasis, AskBody, AskItem, AsksData } from './AsksData.ts';

export interface Ask {
  readonly item: AskItem;
  /** Undefined where no body is known that answers for this park. */
  readonly body: { readonly body: AskBody; readonly basis: AskBasis } | undefined;
  /** What is stated of it, the latest first; an item without any is open. */
  readonly stated: readonly (Fact & { readonly isOld: boolean })[];
  /** The official boundary, where that answers the item. */
  readonly boundary: BoundaryFact | undefined;
}

/** A figure of an earlier year than the one before that of the data has to be asked for anew. */
const FRESH_YEARS = 1;

/** `dataDate` starts with a year: "2026-11-23". Open items come first, each group in the order of the data. */
export function toAsks({ items, bodies }: AsksData, { id, place }: Candidate, dataDate: string): Ask[] {
  const facts = place?.properties.facts ?? [];
  const asks = items.map((item): Ask => ({
    item,
    body: bodyFor(item, bodies, id),
    stated: facts
      .filter(({ field }) => item.answeredBy.includes(field))
      .toSorted((a, b) => b.asOf.localeCompare(a.asOf))
      .map((fact) => ({ ...fact, isOld: isOld(fact.asOf, dataDate) })),
    boundary: item.answeredBy.includes('boundary') ? place?.properties.boundary : undefined,
  }));
  return [...asks.filter(isOpen), ...asks.filter((ask) => !isOpen(ask))];
}

export function isOpen({ stated, boundary }: Ask): boolean {
  return stated.length === 0 && boundary === undefined;
}

/** What bears no year is old: nobody can say that it still holds. */
function isOld(asOf: string, dataDate: string): boolean {
  const year = Number.parseInt(asOf, 10);
  return Number.isNaN(year) || Number.parseInt(dataDate, 10) - year > FRESH_YEARS;
}

function bodyFor({ bodies: wanted }: AskItem, bodies: readonly AskBody[], park: string): Ask['body'] {
  for (const id of wanted) {
    const body = bodies.find((each) => each.id === id);
    if (body === undefined) continue;
    const basis = body.parks === undefined ? body.basis : body.parks.find(({ place }) => place === park)?.basis;
    if (basis !== undefined) return { body, basis };
  }
  return undefined;
}
