/** What the report says of a park: the chosen themes that it bears, the targets about it, and what is known of their outcome. */
import type { Target, Verdict } from '../../Report.ts';
import type { Candidate } from '../Candidate.ts';
import type { Criterion } from '../Criterion.ts';
import { known, missing, type Measure } from '../Measure.ts';
import type { MeasureContext } from '../MeasureContext.ts';

/** Share of the chosen themes. A site that the report does not name bears none. */
export function themes({ place }: Candidate, _criterion: Criterion, { preset }: MeasureContext): Measure {
  const borne = preset.themes.filter((theme) => place?.properties.themes.includes(theme) === true);
  const share = preset.themes.length === 0 ? 0 : borne.length / preset.themes.length;
  return known({ from: share, to: share }, { passages: place?.properties.evidence ?? [], words: borne });
}

/** Number of the report's targets and promises that are about it. */
export function targets(candidate: Candidate, _criterion: Criterion, context: MeasureContext): Measure {
  const own = targetsOf(candidate, context);
  return known({ from: own.length, to: own.length }, { passages: passagesOf(own) });
}

/** Late is delivered all the same. */
const DELIVERED: readonly Verdict[] = ['done', 'late'];

/** Share of its targets that were delivered: those of which no outcome was found may be or not. */
export function outcomes(candidate: Candidate, _criterion: Criterion, context: MeasureContext): Measure {
  const own = targetsOf(candidate, context);
  if (own.length === 0) return missing(candidate.place === undefined ? 'own-site' : 'no-target');
  const delivered = own.filter(({ outcome }) => DELIVERED.includes(outcome.verdict));
  const open = own.filter(({ outcome }) => outcome.verdict === 'not-found');
  const range = { from: delivered.length / own.length, to: (delivered.length + open.length) / own.length };
  const sources = own.flatMap(({ outcome }) => outcome.source ?? []);
  const basis = { passages: passagesOf(own), sources: [...new Set(sources)] };
  return open.length === 0 ? known(range, basis) : missing('not-settled', range, basis);
}

function targetsOf({ id, place }: Candidate, context: MeasureContext): readonly Target[] {
  return place === undefined ? [] : context.targets.filter(({ places }) => places.includes(id));
}

function passagesOf(own: readonly Target[]): string[] {
  return [...new Set(own.map(({ passage }) => passage))];
}
