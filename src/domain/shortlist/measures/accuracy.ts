/** How far a park may lie from where it is placed, in km: what is placed roughly is a risk of its own. */
import type { Candidate } from '../Candidate.ts';
import { known, missing, type Measure } from '../Measure.ts';

export function accuracy({ disc, place }: Candidate): Measure {
  if (disc === undefined) return missing('no-position');
  const km = disc.radiusMetres / 1000;
  return known({ from: km, to: km }, place === undefined ? {} : { sources: place.properties.accuracy.sources });
}
