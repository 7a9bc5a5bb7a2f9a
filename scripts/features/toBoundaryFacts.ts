/** What the boundaries of the seeds say of places: the area inside each, and the town in which a pin lies. */
import { PIN_LIMIT_METRES } from '../../src/domain/accuracy.ts';
import type { BoundaryFact } from '../../src/domain/PlanningFeature.ts';
import { geodesicArea } from '../../src/domain/geodesicArea.ts';
import { townAt } from '../../src/domain/townAt.ts';
import { toBoundaries } from '../boundaries/toBoundaries.ts';
import { toTownOutlines } from '../boundaries/toTownOutlines.ts';
import type { PlaceRecord, Seeds } from '../seeds/Seeds.ts';
import type { Placed } from './Placer.ts';
import { toCited } from './toCited.ts';

export interface BoundaryFacts {
  /** By the place's id. */
  readonly facts: ReadonlyMap<string, BoundaryFact>;
  /** The town that surely holds the pin of a place whose record states none. */
  readonly townOf: (record: PlaceRecord, placed: Placed) => string | undefined;
}

/** Expects seeds that passed `checkSeeds`. */
export function toBoundaryFacts(seeds: Seeds): BoundaryFacts {
  const boundaries = toBoundaries(seeds);
  const towns = toTownOutlines(boundaries);
  const cited = toCited(seeds.sources);
  const dates = new Map(seeds.sources.map(({ id, date }) => [id, date]));
  const facts = boundaries.map(({ place, shape, record: { radiusMetres, source, approvalNumber } }) => {
    const squareMetres = Math.round(geodesicArea(shape));
    const approval = approvalNumber === undefined ? {} : { approvalNumber };
    return [place, { squareMetres, radiusMetres, asOf: dates.get(source) ?? 'n.d.', ...cited(source), ...approval }] as const;
  });
  return {
    facts: new Map(facts),
    townOf: ({ kind, place }, { geometry, accuracy: { radiusMetres = Infinity } }) => {
      if (kind === 'town' || place.town !== undefined || geometry?.type !== 'Point' || radiusMetres > PIN_LIMIT_METRES) return undefined;
      const [lon = Number.NaN, lat = Number.NaN] = geometry.coordinates;
      return townAt({ position: [lon, lat], radiusMetres }, towns);
    },
  };
}
