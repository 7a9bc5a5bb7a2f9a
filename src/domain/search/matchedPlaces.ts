/** The places that a text filter leaves: those that match, and those that match with an error only where nothing else does. */
import type { SearchHit } from './SearchData.ts';

export function matchedPlaces(hits: readonly SearchHit[]): ReadonlySet<string> {
  const places = hits.filter(({ group }) => group !== 'themes' && group !== 'passages');
  const sure = places.filter(({ quality }) => quality !== 'forgiven');
  return new Set((sure.length > 0 ? sure : places).map(({ id }) => id));
}
