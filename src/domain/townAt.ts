/** In which town a position lies, by outlines whose lines are uncertain as the position is. */
import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { metresToEdge, type DistanceOrigin } from './distance.ts';

export interface TownOutline {
  /** Id of the town. */
  readonly place: string;
  readonly shape: Polygon | MultiPolygon;
  /** How far the line may be off. */
  readonly radiusMetres: number;
}

/** The town that surely holds the whole disc; undefined where its edge or that of the town may lie between. */
export function townAt(disc: DistanceOrigin, towns: readonly TownOutline[]): string | undefined {
  return towns.find((town) => standing(disc, town) === 'inside')?.place;
}

/** `unsure` where the disc and the line may meet: closer than both radii together. */
export function standing({ position, radiusMetres }: DistanceOrigin, town: TownOutline): 'inside' | 'outside' | 'unsure' {
  const isInside = booleanPointInPolygon([...position], town.shape);
  if (metresToEdge(position, town.shape) <= radiusMetres + town.radiusMetres) return 'unsure';
  return isInside ? 'inside' : 'outside';
}
