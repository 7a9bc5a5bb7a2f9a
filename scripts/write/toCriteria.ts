/** Criteria and presets as the page reads them: in three languages, with their sources cited. */
import type { CriteriaData } from '../../src/domain/shortlist/Criterion.ts';
import { toCited } from '../features/toCited.ts';
import { localise } from '../seeds/localise.ts';
import type { Seeds } from '../seeds/Seeds.ts';

export function toCriteria({ criteria, presets, sources }: Seeds): CriteriaData {
  const cited = toCited(sources);
  return {
    criteria: criteria.map(({ name, about, missing, scaleBasis, sources: ids, ...rest }) => ({
      ...rest,
      name: localise(name),
      about: localise(about),
      missing: localise(missing),
      scaleBasis: localise(scaleBasis),
      sources: ids.map((id) => cited(id).source),
    })),
    presets: presets.map(({ name, about, ...rest }) => ({ ...rest, name: localise(name), about: localise(about) })),
  };
}
