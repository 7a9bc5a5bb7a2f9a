/** A place for tests, with what the test is about. */
import type { Geometry } from 'geojson';
import type { PlanningFeature, PlanningProperties } from './PlanningFeature.ts';

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });

export interface PlaceParts extends Partial<Omit<PlanningProperties, 'accuracy'>> {
  readonly id?: string;
  readonly geometry?: Geometry | null;
  readonly accuracy?: Partial<PlanningProperties['accuracy']>;
}

export function aPlace({ id = 'place', geometry, accuracy, ...properties }: PlaceParts = {}): PlanningFeature {
  return {
    type: 'Feature',
    id,
    geometry: geometry === undefined ? { type: 'Point', coordinates: [113, 22.5] } : geometry,
    properties: {
      kind: 'park',
      name: words(id),
      aliases: [],
      pinyin: '',
      initials: '',
      context: false,
      outside: false,
      themes: [],
      inferred: [],
      status: [],
      evidence: [],
      outcomes: [],
      facts: [],
      ...properties,
      accuracy: {
        class: 'town',
        radiusMetres: 2_500,
        method: 'estimate',
        basis: words('test'),
        sources: [],
        reviewedOn: '2026-01-01',
        ...accuracy,
      },
    },
  };
}
