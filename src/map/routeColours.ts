/** The colours of a route by what it is: roads, railways, waterways. */
import type { Subkind } from '../domain/vocabulary.ts';
import type { MapPalette } from './palette.ts';

export interface RouteColours {
  /** Edges of the band that holds it, or of its line. */
  readonly edge: string;
  /** Inside of a line whose course is known. */
  readonly fill: string;
  /** Its name along the band. */
  readonly ink: string;
}

export function routeColours(subkind: Subkind | undefined, palette: MapPalette): RouteColours {
  if (subkind === 'railway') return { edge: palette.softInk, fill: palette.halo, ink: palette.softInk };
  if (subkind === 'channel') return { edge: palette.waterInk, fill: palette.river, ink: palette.waterInk };
  return { edge: palette.roadCasing, fill: palette.roadFill, ink: palette.roadInk };
}
