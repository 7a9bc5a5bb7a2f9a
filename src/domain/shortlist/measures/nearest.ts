/** As the crow flies to the nearest of the criterion's places, in km. */
import { distanceRange } from '../../distance.ts';
import type { Candidate } from '../Candidate.ts';
import type { Criterion } from '../Criterion.ts';
import { known, missing, type Measure } from '../Measure.ts';
import type { MeasureContext } from '../MeasureContext.ts';

/** The nearest is no farther than any of them is at least, and than any of them is at most. */
export function nearest({ id, disc }: Candidate, { places }: Criterion, { placesById }: MeasureContext): Measure {
  if (disc === undefined) return missing('no-position');
  const found = places.flatMap((each) => {
    const place = placesById.get(each);
    // What lies in the park itself is no way off.
    const range = each === id ? { fromMetres: 0, toMetres: 0 } : place && distanceRange(disc, place);
    return range === undefined || place === undefined ? [] : [{ place, range, middle: range.fromMetres + range.toMetres }];
  });
  const sorted = found.toSorted((a, b) => a.middle - b.middle);
  const [first] = sorted;
  if (first === undefined) return missing('no-position');
  return known(
    { from: Math.min(...found.map(({ range }) => range.fromMetres)) / 1000, to: Math.min(...found.map(({ range }) => range.toMetres)) / 1000 },
    { places: sorted.map(({ place }) => place.id), sources: first.place.properties.accuracy.sources },
  );
}
