/** The standing of the map where no map is shown. */
import { standingLine, type Standing } from '../../domain/standing.ts';

export function StandingLine({ standing }: { readonly standing: Standing }) {
  return <p class="standing quiet">{standingLine(standing)}</p>;
}
