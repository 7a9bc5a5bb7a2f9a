/** How far a park may lie from where it is placed, in km: what is placed roughly is a risk of its own. */
import type { Candidate } from '../Candidate.ts';
import { known, missing, type Measure } from '../Measure.ts';

export function accuracy({ disc, place }: Candidate): Measure {
  if (disc === undefined) return missing('no-position');
  // Nobody but the reader says where his own site is; how large it is makes it no less certain.
  if (place === undefined) return known({ from: 0, to: 0 });
  const { accuracy: stated, boundary } = place.properties;
  const km = (boundary?.radiusMetres ?? stated.radiusMetres ?? disc.radiusMetres) / 1000;
  return known({ from: km, to: km }, { sources: stated.sources });
}
