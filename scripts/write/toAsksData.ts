/** What is to be asked for, as the page reads it: in three languages, with sources cited. */
import type { AskBasis, AsksData } from '../../src/domain/dossier/AsksData.ts';
import { toCited } from '../features/toCited.ts';
import type { SeedAskBasis } from '../seeds/asksSchema.ts';
import { localise } from '../seeds/localise.ts';
import type { Seeds } from '../seeds/Seeds.ts';

export function toAsksData({ asks: { bodies, items }, sources }: Seeds): AsksData {
  const cited = toCited(sources);
  const toBasis = (basis: SeedAskBasis): AskBasis =>
    'inferred' in basis ? { inferred: localise(basis.inferred) } : { ...cited(basis.source), asOf: basis.asOf };
  return {
    bodies: bodies.map(({ id, name, competence, parks, basis }) => ({
      id,
      name: localise(name),
      competence: localise(competence),
      ...(parks === undefined ? {} : { parks: parks.map((each) => ({ place: each.place, basis: toBasis(each.basis) })) }),
      ...(basis === undefined ? {} : { basis: toBasis(basis) }),
    })),
    items: items.map(({ name, why, ...rest }) => ({ ...rest, name: localise(name), why: localise(why) })),
  };
}
