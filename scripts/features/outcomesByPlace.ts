/** The classes of outcome among the promises that are about a place, by the place's id, each class once and in its order. */
import { OUTCOME_CLASSES, outcomeClassOf, type OutcomeClass } from '../../src/domain/outcomeClass.ts';
import { passagesInOrder } from '../seeds/passagesInOrder.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { toOutcomes } from '../write/toOutcomes.ts';

export function outcomesByPlace(seeds: Seeds): ReadonlyMap<string, readonly OutcomeClass[]> {
  const outcomes = toOutcomes(seeds);
  const found = new Map<string, Set<OutcomeClass>>();
  for (const target of passagesInOrder(seeds).flatMap(({ passage }) => passage.targets)) {
    const outcome = outcomes.get(target.id);
    if (outcome === undefined) continue;
    for (const place of target.places) {
      const classes = found.get(place) ?? new Set();
      found.set(place, classes.add(outcomeClassOf(outcome)));
    }
  }
  return new Map([...found].map(([place, classes]) => [place, OUTCOME_CLASSES.filter((each) => classes.has(each))]));
}
