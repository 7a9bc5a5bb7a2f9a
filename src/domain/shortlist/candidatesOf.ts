/** All that is ranked together: the parks of the plan, the sites of the address, and features that a reader brought along. */
import { discOf, originOf, type LonLat } from '../distance.ts';
import type { PlainFeature } from '../export/plain/PlainFeature.ts';
import { geodesicArea } from '../geodesicArea.ts';
import type { LocalText } from '../LocalText.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { Candidate } from './Candidate.ts';
import { IMPORTED_PREFIX } from './ShortlistChoice.ts';

/** Every park and platform, located or not. */
export function parkCandidates(places: readonly PlanningFeature[]): Candidate[] {
  return places
    .filter(({ properties }) => properties.kind === 'park')
    .map((place) => ({ id: place.id, name: place.properties.name, disc: originOf(place), place }));
}

/** Points of the address: exact, since nobody but the reader says where they are. */
export function siteCandidates(sites: readonly LonLat[], nameOf: (number: number) => LocalText): Candidate[] {
  return sites.map((position, index) => ({ id: `site-${index + 1}`, name: nameOf(index + 1), disc: { position, radiusMetres: 0 } }));
}

/** `layer`: id of the layer. Features without a position, and lines, are none. */
export function importedCandidates(features: readonly PlainFeature[], layer: string): Candidate[] {
  return features.flatMap(({ id, name, geometry }) => {
    const disc = geometry === null ? undefined : discOf(geometry, 0);
    if (geometry === null || disc === undefined) return [];
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    return [
      {
        id: `${IMPORTED_PREFIX}${layer}-${id}`,
        name: { 'zh-Hans': name, 'zh-Hant': name, en: name },
        disc,
        geometry,
        ...(isArea ? { squareMetres: geodesicArea(geometry) } : {}),
      },
    ];
  });
}
