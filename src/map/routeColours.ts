/** The colours of a route by what it is: roads, railways, waterways. */
import type { Subkind } from '../domain/vocabulary.ts';
import type { MapPalette } from './palette.ts';

export interface RouteColours {
  /** Edges of the band that holds it. */
  readonly edge: string;
  /** Its name along the band. */
  readonly ink: string;
}

export function routeColours(subkind: Subkind | undefined, palette: MapPalette): RouteColours {
  if (subkind === 'railway') return { edge: palette.softInk, ink: palette.softInk };
  if (subkind === 'channel') return { edge: palette.waterInk, ink: palette.waterInk };
  return { edge: palette.roadCasing, ink: palette.roadInk };
}
