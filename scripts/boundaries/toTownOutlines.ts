/** The outlines of the towns: as areas to look places up in, and as the features that the map draws. */
import type { Feature } from 'geojson';
import type { TownOutline } from '../../src/domain/townAt.ts';
import type { Area } from '../features/areas.ts';
import { citation } from '../features/citation.ts';
import type { SeedSource } from '../seeds/schema.ts';
import type { Boundary } from './toBoundaries.ts';

export interface OutlineProperties {
  readonly place: string;
  readonly kind: 'town';
  readonly radiusMetres: number;
  readonly source: string;
  readonly approvalNumber?: string;
}

export type OutlineFeature = Feature<Area, OutlineProperties> & { readonly id: string };

export function toTownOutlines(boundaries: readonly Boundary[]): TownOutline[] {
  return boundaries
    .filter(({ kind }) => kind === 'town')
    .map(({ place, shape, record }) => ({ place, shape, radiusMetres: record.radiusMetres }));
}

/** Expects sources that resolve. */
export function toOutlineFeatures(boundaries: readonly Boundary[], sources: readonly SeedSource[]): OutlineFeature[] {
  const citations = new Map(sources.map((source) => [source.id, citation(source)]));
  return boundaries
    .filter(({ kind }) => kind === 'town')
    .map(({ place, shape, record: { radiusMetres, source, approvalNumber } }) => ({
      type: 'Feature',
      id: `${place}-outline`,
      properties: {
        place,
        kind: 'town',
        radiusMetres,
        source: citations.get(source) ?? source,
        ...(approvalNumber === undefined ? {} : { approvalNumber }),
      },
      geometry: shape,
    }));
}
