/** Whether the industries that are stated of a park belong to the chosen chain: 1 this very chain, ½ one beside it, 0 neither. */
import type { Candidate } from '../Candidate.ts';
import type { Criterion } from '../Criterion.ts';
import { known, missing, type Measure } from '../Measure.ts';
import type { MeasureContext } from '../MeasureContext.ts';
import { basisOf } from './plannedArea.ts';

const CORE = 1;
const RELATED = 0.5;

export function industries({ place }: Candidate, _criterion: Criterion, { preset }: MeasureContext): Measure {
  if (place === undefined) return missing('own-site');
  const facts = place.properties.facts.filter(({ field, value }) => field === 'industries' && typeof value !== 'number');
  if (facts.length === 0) return missing('no-fact');
  const text = facts.map(({ value }) => (typeof value === 'number' ? '' : value['zh-Hans'])).join('；');
  const found = (words: readonly string[]) => words.filter((word) => text.includes(word));
  const core = found(preset.chain.core);
  const related = found(preset.chain.related);
  const value = core.length > 0 ? CORE : related.length > 0 ? RELATED : 0;
  return known({ from: value, to: value }, { ...basisOf(facts), words: core.length > 0 ? core : related });
}
