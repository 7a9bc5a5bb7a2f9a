/** The places as rows of a table. A position that is vaguer than a pin is told by its radius, never by its coordinates. */
import type { AccuracyClass } from '../accuracy.ts';
import { CLASS_LIMIT_METRES } from '../accuracy.ts';
import type { DistanceRange } from '../distance.ts';
import { LANGUAGES, type Language } from '../LocalText.ts';
import { markOf } from '../markOf.ts';
import { OUTCOME_CLASSES, type OutcomeClass } from '../outcomeClass.ts';
import { plannedAreasOf, type PlannedArea } from '../plannedAreas.ts';
import { KINDS, STATUS_VALUES, type Kind, type PlanningFeature } from '../PlanningFeature.ts';
import { statusValuesOf } from '../statusValuesOf.ts';
import type { Subkind } from '../vocabulary.ts';
import { packWords, PLACES_SOURCE, type NumberColumn, type TableColumn, type TableFacet, type TableSource, type Word } from './TableSource.ts';

const NAME_COLUMNS = { 'zh-Hans': 'nameHans', 'zh-Hant': 'nameHant', en: 'nameEn' } as const satisfies Record<Language, string>;

export type PlaceColumn =
  | (typeof NAME_COLUMNS)[Language]
  | 'kind'
  | 'subkind'
  | 'themes'
  | 'zone'
  | 'town'
  | 'status'
  | 'outcomes'
  | 'accuracy'
  | 'radius'
  | 'area'
  | 'host'
  | 'passages'
  | 'lon'
  | 'lat'
  | 'distance';

/** The words of the cells, in the language of the reader. */
export interface PlaceTableWords {
  readonly language: Language;
  readonly column: Readonly<Record<PlaceColumn, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly subkind: Readonly<Record<Subkind, string>>;
  readonly outcome: Readonly<Record<OutcomeClass, string>>;
  readonly accuracy: Readonly<Record<AccuracyClass, string>>;
  readonly themes: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
  /** One statement each, with its date and grade; that nothing is known where that is so; none for what has no state. */
  readonly statusOf: (place: PlanningFeature) => readonly string[];
  /** "±2.5 公里" */
  readonly radius: (metres: number) => string;
  /** Without a figure "未查到". */
  readonly area: (areas: readonly PlannedArea[]) => string;
  readonly distance: (range: DistanceRange) => string;
  readonly number: (value: number) => string;
  readonly inferred: (text: string) => string;
  readonly separator: string;
}

/** Decimals of a degree: some ten metres, no finer than a pin is known. */
const DECIMALS = 4;
const SQUARE_METRES_PER_HECTARE = 10_000;
const CLASS_ORDER: readonly AccuracyClass[] = [...(Object.keys(CLASS_LIMIT_METRES) as (keyof typeof CLASS_LIMIT_METRES)[]), 'corridor', 'area', 'unlocated'];

/** `distances` by id, where they are measured from somewhere; undefined where they are not. */
export function placeSource(
  places: readonly PlanningFeature[],
  words: PlaceTableWords,
  distances: ReadonlyMap<string, DistanceRange> | undefined,
): TableSource {
  const base = (id: PlaceColumn, isUsual: boolean, facet?: TableFacet) => ({ id, label: words.column[id], isUsual, ...(facet === undefined ? {} : { facet }) });
  const list = (texts: readonly string[], sortBy?: string | number): Word => ({ text: texts.join(words.separator), parts: texts, ...(sortBy === undefined ? {} : { sortBy }) });
  const worded = (id: PlaceColumn, wordOf: (place: PlanningFeature) => Word | undefined, isUsual = true, facet?: TableFacet): TableColumn => {
    const packed = packWords(places.map(wordOf));
    return { ...base(id, isUsual, facet), kind: packed.parts === undefined ? 'text' : 'list', ...packed, text: (row) => packed.texts[(packed.codes[row] ?? 0) - 1] ?? '' };
  };
  const numbered = (id: PlaceColumn, valueOf: (place: PlanningFeature) => number, textOf: (place: PlanningFeature, value: number) => string, isUsual = true): NumberColumn => {
    const values = Float64Array.from(places, valueOf);
    return { ...base(id, isUsual), kind: 'number', values, text: textAt(places, (place, row) => textOf(place, values[row] ?? Number.NaN)) };
  };
  const ranged = (id: PlaceColumn, rangeOf: (place: PlanningFeature) => readonly [number, number], textOf: (place: PlanningFeature) => string): NumberColumn => {
    const ranges = places.map(rangeOf);
    return {
      ...base(id, true),
      kind: 'range',
      values: Float64Array.from(ranges, ([from]) => from),
      upper: Float64Array.from(ranges, ([, to]) => to),
      text: textAt(places, textOf),
    };
  };
  const named = (field: 'town' | 'zone' | 'host') => ({ properties }: PlanningFeature): Word | undefined => {
    const id = properties[field];
    if (id === undefined) return undefined;
    const name = words.places.get(id) ?? id;
    return { text: properties.inferred.includes(field) ? words.inferred(name) : name };
  };
  const coordinateText = ({ geometry, properties: { accuracy } }: PlanningFeature, value: number) => {
    if (!Number.isNaN(value)) return value.toFixed(DECIMALS);
    return geometry === null || accuracy.radiusMetres === undefined ? words.accuracy[accuracy.class] : words.radius(accuracy.radiusMetres);
  };
  const languages = [words.language, ...LANGUAGES.filter((each) => each !== words.language)];
  return {
    id: PLACES_SOURCE,
    count: places.length,
    rowId: (row) => places[row]?.id ?? '',
    columns: [
      ...languages.map((language) => worded(NAME_COLUMNS[language], ({ properties }) => ({ text: properties.name[language] }), language === words.language)),
      worded('kind', ({ properties: { kind } }) => ({ text: words.kind[kind], sortBy: KINDS.indexOf(kind) }), true, 'kinds'),
      worded('subkind', ({ properties: { subkind } }) => (subkind === undefined ? undefined : { text: words.subkind[subkind] }), false),
      worded('themes', ({ properties: { themes } }) => list(themes.map((theme) => words.themes.get(theme) ?? theme)), true, 'themes'),
      worded('zone', named('zone'), true, 'zones'),
      worded('town', named('town')),
      worded('status', (place) => list(words.statusOf(place), statusOrder(place)), true, 'statuses'),
      worded(
        'outcomes',
        ({ properties: { outcomes } }) => list(outcomes.map((outcome) => words.outcome[outcome]), Math.min(...outcomes.map((outcome) => OUTCOME_CLASSES.indexOf(outcome)))),
        true,
        'outcomes',
      ),
      worded('accuracy', ({ properties: { accuracy } }) => ({ text: words.accuracy[accuracy.class], sortBy: CLASS_ORDER.indexOf(accuracy.class) }), true, 'withinMetres'),
      numbered(
        'radius',
        ({ properties: { accuracy } }) => accuracy.radiusMetres ?? Number.NaN,
        (_, metres) => (Number.isNaN(metres) ? '' : words.number(metres)),
      ),
      ranged('area', areaRange, (place) => {
        const areas = plannedAreasOf(place);
        return areas.length > 0 || place.properties.kind === 'park' ? words.area(areas) : '';
      }),
      worded('host', named('host'), false),
      numbered('passages', ({ properties: { evidence } }) => evidence.length, (_, count) => words.number(count)),
      numbered('lon', coordinate(0), coordinateText, false),
      numbered('lat', coordinate(1), coordinateText, false),
      ...(distances === undefined
        ? []
        : [
            ranged(
              'distance',
              ({ id }) => {
                const range = distances.get(id);
                return [kilometres(range?.fromMetres), kilometres(range?.toMetres)];
              },
              ({ id }) => {
                const range = distances.get(id);
                return range === undefined ? '' : words.distance(range);
              },
            ),
          ]),
    ],
  };
}

function kilometres(metres = Number.NaN): number {
  return metres / 1_000;
}

/** Degrees of a pin; NaN for any other mark. */
function coordinate(axis: 0 | 1): (place: PlanningFeature) => number {
  return (place) =>
    markOf(place) === 'pin' && place.geometry?.type === 'Point' ? Number((place.geometry.coordinates[axis] ?? Number.NaN).toFixed(DECIMALS)) : Number.NaN;
}

function textAt(places: readonly PlanningFeature[], textOf: (place: PlanningFeature, row: number) => string): (row: number) => string {
  return (row) => {
    const place = places[row];
    return place === undefined ? '' : textOf(place, row);
  };
}

/** Hectares, from the smallest figure to the largest. */
function areaRange(place: PlanningFeature): readonly [number, number] {
  const hectares = plannedAreasOf(place).map(({ squareMetres }) => squareMetres / SQUARE_METRES_PER_HECTARE);
  return hectares.length === 0 ? [Number.NaN, Number.NaN] : [Math.min(...hectares), Math.max(...hectares)];
}

/** By how far the works are. */
function statusOrder({ properties }: PlanningFeature): number {
  return Math.min(...statusValuesOf(properties).map((value) => STATUS_VALUES.indexOf(value)));
}
