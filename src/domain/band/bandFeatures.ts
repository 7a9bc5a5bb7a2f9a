/** A band and what lies within it, as every writer of files takes them. */
import type { PlainFeature } from '../export/plain/PlainFeature.ts';
import type { Language } from '../LocalText.ts';
import { bandOutline } from './bandOutline.ts';
import { membershipOf, type BandMember } from './bandMembers.ts';
import type { BandSource } from './BandSource.ts';

export interface BandFeatures {
  readonly source: BandSource;
  /** What the source is called. */
  readonly name: string;
  readonly metres: number;
  readonly members: readonly BandMember[];
  readonly language: Language;
}

/** The outline first, then every place that is within or may be, nearest first; distances to the metre. */
export function bandFeatures({ source, name, metres, members, language }: BandFeatures): PlainFeature[] {
  const outline: PlainFeature = {
    id: 'band',
    name,
    geometry: bandOutline(source.geometry, metres) ?? null,
    properties: { role: 'band', metres, sourceRadiusMetres: source.radiusMetres, membership: null, fromMetres: null, toMetres: null, radiusMetres: null },
  };
  const inside = members.flatMap(({ place, range }): PlainFeature[] => {
    const membership = membershipOf(range, metres);
    if (membership === undefined) return [];
    const { name: names, accuracy } = place.properties;
    return [
      {
        id: place.id,
        name: names[language],
        geometry: place.geometry,
        properties: {
          role: 'place',
          metres: null,
          sourceRadiusMetres: null,
          membership,
          // Outwards, so that the range that is written holds the one that is known.
          fromMetres: Math.floor(range.fromMetres),
          toMetres: Math.ceil(range.toMetres),
          radiusMetres: accuracy.radiusMetres ?? null,
        },
      },
    ];
  });
  return [outline, ...inside];
}
