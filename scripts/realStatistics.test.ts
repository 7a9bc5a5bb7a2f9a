import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Catalog } from '../src/domain/Catalog.ts';
import { LIMITS_METRES } from '../src/domain/facetViews.ts';
import { OUTCOME_CLASSES, outcomeClassOf } from '../src/domain/outcomeClass.ts';
import { NO_FILTER, visiblePlaces, type PlaceFilter } from '../src/domain/PlaceFilter.ts';
import { PLACE_MARKS } from '../src/domain/placeMark.ts';
import { KINDS, STATUS_VALUES, type PlanningFeature } from '../src/domain/PlanningFeature.ts';
import type { Result, Target, TargetChange } from '../src/domain/Report.ts';
import { areaSum } from '../src/domain/statistics/areaSum.ts';
import { chapterOutcomes } from '../src/domain/statistics/chapterOutcomes.ts';
import { phaseSum } from '../src/domain/statistics/phaseSum.ts';
import { statGroup, withinGroup } from '../src/domain/statistics/statGroup.ts';
import { phaseCounts } from '../src/domain/statusPhase.ts';

const readJson = async <Value>(name: string) => JSON.parse(await readFile(new URL(`../data/${name}`, import.meta.url), 'utf8')) as Value;
const catalog = await readJson<Catalog>('catalog.json');
const layers = await Promise.all(catalog.layers.map(({ name }) => readJson<{ features: PlanningFeature[] }>(`${name}.geojson`)));
const places = layers.flatMap(({ features }) => features);
const targets = (await readJson<(Target | Result)[]>('targets.json')).filter((each) => each.kind === 'target');
const changes = await readJson<TargetChange[]>('changes.json');

const VALUES = {
  themes: catalog.themes.map(({ id }) => id),
  kinds: KINDS,
  zones: catalog.zones.map(({ id }) => id),
  statuses: STATUS_VALUES,
  outcomes: OUTCOME_CLASSES,
  marks: PLACE_MARKS,
} as const;
const FILTERS: readonly PlaceFilter[] = [
  NO_FILTER,
  { ...NO_FILTER, themes: ['park-renewal'] },
  { ...NO_FILTER, statuses: ['planned', 'operating'], withinMetres: 6_000 },
  { ...NO_FILTER, kinds: ['park'], outcomes: ['nothing'] },
];

test('every bar counts what the list shows once it is chosen, and the rest what bears none of its words', () => {
  for (const filter of FILTERS) {
    for (const facet of Object.keys(VALUES) as (keyof typeof VALUES)[]) {
      const group = statGroup({ places, filter, matches: undefined }, facet, VALUES[facet]);
      for (const { value, count } of group.options) {
        expect(visiblePlaces(places, { ...filter, [facet]: [value] }), `${facet} ${value}`).toHaveLength(count);
      }
      const any = visiblePlaces(places, { ...filter, [facet]: VALUES[facet] }).length;
      expect(any + group.without).toBe(group.base);
      expect(group.base).toBe(visiblePlaces(places, { ...filter, [facet]: [] }).length);
    }
    const within = withinGroup({ places, filter, matches: undefined }, LIMITS_METRES);
    for (const { value, count } of within.options) expect(visiblePlaces(places, { ...filter, withinMetres: Number(value) })).toHaveLength(count);
  }
});

test('现状, 规划, 未查到, what counts twice and what has no state add up to 全部, as the toggle has them', () => {
  for (const filter of FILTERS) {
    const { all, existing, planned, unknown, twice, stateless } = phaseSum({ places, filter, matches: undefined });
    expect({ all, existing, planned, unknown }).toEqual(phaseCounts(places, filter, undefined));
    expect(existing + planned + unknown - twice + stateless).toBe(all);
  }
  const whole = phaseSum({ places, filter: NO_FILTER, matches: undefined });
  expect(whole.stateless).toBe(places.filter(({ properties: { kind } }) => kind === 'town' || kind === 'anchor' || kind === 'zone').length);
});

test('the chapters hold every promise of the report in force, each in one class', () => {
  const { id } = catalog.report;
  const own = targets.filter(({ passage }) => passage.startsWith(`${id}/`));
  const chapters = chapterOutcomes({ targets: own, changes }, catalog.report, []);
  expect(chapters.reduce((sum, { total }) => sum + total, 0)).toBe(own.length);
  for (const { chapter, total, counts } of chapters) {
    const held = own.filter(({ passage }) => passage.startsWith(`${id}/${chapter.key}/`));
    expect(total).toBe(held.length);
    for (const each of OUTCOME_CLASSES) expect(counts[each]).toBe(held.filter(({ outcome }) => outcomeClassOf(outcome) === each).length);
  }
});

test('of the planned areas every park is summed, held, known in part, or unknown', () => {
  const sum = areaSum(places, places);
  expect(sum.summed + sum.held + sum.partly + sum.unknown).toBe(sum.places);
  expect(sum.places).toBeGreaterThanOrEqual(places.filter(({ properties }) => properties.kind === 'park').length);
  expect(sum.lowestSquareMetres).toBeGreaterThan(0);
  expect(sum.highestSquareMetres).toBeGreaterThanOrEqual(sum.lowestSquareMetres);
});
