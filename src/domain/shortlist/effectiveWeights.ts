/** What each criterion weighs: the preset's weight, or the reader's where it differs. */
import type { Criterion, Preset } from './Criterion.ts';
import type { ShortlistChoice } from './ShortlistChoice.ts';

/** 0 to 100, in the order of the criteria. What is measured from an origin weighs nothing without one. */
export function effectiveWeights(criteria: readonly Criterion[], preset: Preset, own: ShortlistChoice['weights'], hasOrigin: boolean): readonly number[] {
  return criteria.map(({ id, measure }) => (measure === 'originTime' && !hasOrigin ? 0 : (own[id] ?? preset.weights[id] ?? 0)));
}
