/** A criterion for tests, with what the test is about. */
import type { Criterion } from './Criterion.ts';

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });

export function aCriterion({ id = 'criterion', ...parts }: Partial<Criterion> = {}): Criterion {
  return {
    id,
    name: words(id),
    about: words('test'),
    missing: words('test'),
    group: 'park',
    measure: 'plannedArea',
    unit: 'km2',
    better: 'more',
    worst: 0,
    best: 10,
    scaleBasis: words('test'),
    places: [],
    sources: [],
    ...parts,
  };
}
