/** Finds the place of every polygon that was dropped in. */
import type { Issue } from '../checks/Issue.ts';
import { unresolved } from '../checks/checkLinks.ts';
import { didYouMean } from '../checks/didYouMean.ts';
import { PLACES_FOLDER, type PlaceRecord } from '../seeds/Seeds.ts';
import type { SeedBoundary } from './boundarySchema.ts';
import type { RawShape } from './RawShape.ts';
import { BOUNDARIES_FILE, BOUNDARIES_FOLDER, type BoundaryFile } from './readBoundaries.ts';

/** Kinds of place that have an outline on the ground. */
export const BOUNDED_KINDS = ['town', 'park', 'zone'] as const;
export type BoundedKind = (typeof BOUNDED_KINDS)[number];

export interface Match {
  readonly record: SeedBoundary;
  readonly place: string;
  readonly kind: BoundedKind;
  readonly shapes: readonly RawShape[];
}

export interface Matched {
  readonly matches: readonly Match[];
  readonly issues: readonly Issue[];
  /** What was left out, in words: polygons that are of no place of ours. */
  readonly notes: readonly string[];
}

type Bounded = PlaceRecord & { readonly kind: BoundedKind };

export function matchBoundaries(files: readonly BoundaryFile[], places: readonly PlaceRecord[]): Matched {
  const results = files.map((file) => (file.record.match === undefined ? matchWhole(file, places) : matchEach(file, file.record.match, places)));
  const matches = results.flatMap((result) => result.matches);
  return {
    matches,
    issues: [...results.flatMap(({ issues }) => issues), ...twice(matches)],
    notes: results.flatMap(({ notes }) => notes),
  };
}

function matchWhole({ record, shapes }: BoundaryFile, places: readonly PlaceRecord[]): Matched {
  const where = { file: BOUNDARIES_FILE, record: record.file, field: 'place' };
  const found = places.find(({ place }) => place.id === record.place);
  if (found === undefined) {
    const link = { ...where, what: 'place', word: record.place ?? '', known: places.map(({ place }) => place.id), refersTo: PLACES_FOLDER };
    return { matches: [], issues: [unresolved(link)], notes: [] };
  }
  if (!isBounded(found)) {
    const issue = { ...where, message: `"${found.place.id}" is of kind "${found.kind}"`, suggestion: `an outline is for ${BOUNDED_KINDS.join(', ')}` };
    return { matches: [], issues: [issue], notes: [] };
  }
  return { matches: [{ record, place: found.place.id, kind: found.kind, shapes }], issues: [], notes: [] };
}

function matchEach({ record, shapes }: BoundaryFile, { property, by }: NonNullable<SeedBoundary['match']>, places: readonly PlaceRecord[]): Matched {
  const where = { file: BOUNDARIES_FILE, record: record.file };
  const properties = [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties)))];
  if (!properties.includes(property)) {
    const suggestion = didYouMean(property, properties) ?? `it has ${properties.join(', ') || 'none'}`;
    return { matches: [], issues: [{ ...where, field: 'match.property', message: `no polygon has a property "${property}"`, suggestion }], notes: [] };
  }
  const byPlace = new Map<string, { readonly kind: BoundedKind; readonly shapes: RawShape[] }>();
  const strangers: string[] = [];
  const issues: Issue[] = [];
  for (const shape of shapes) {
    const word = wordOf(shape.properties[property]);
    const found = places.filter(isBounded).filter(({ place }) => (by === 'code' ? place.code === word : isCalled(place, word)));
    const [only] = found;
    if (only === undefined) {
      strangers.push(word === '' ? '—' : word);
      continue;
    }
    if (found.length > 1) {
      const ids = found.map(({ place }) => `"${place.id}"`).join(' and ');
      issues.push({ ...where, field: 'match', message: `"${word}" is the name of ${ids}`, suggestion: 'match by code, or name the place' });
      continue;
    }
    const entry = byPlace.get(only.place.id) ?? { kind: only.kind, shapes: [] };
    entry.shapes.push(shape);
    byPlace.set(only.place.id, entry);
  }
  if (byPlace.size === 0 && issues.length === 0) {
    const message = `no ${by} in "${property}" is that of a town, park or zone: ${listed(strangers)}`;
    issues.push({ ...where, field: 'match', message, suggestion: `match by ${by === 'code' ? 'name' : 'code'}, or by another property` });
  }
  const notes =
    strangers.length === 0 || byPlace.size === 0
      ? []
      : [`${BOUNDARIES_FOLDER}${record.file}: left out ${strangers.length} of ${shapes.length} polygons, which are of no place here: ${listed(strangers)}`];
  return { matches: [...byPlace].map(([place, entry]) => ({ record, place, ...entry })), issues, notes };
}

function isBounded(record: PlaceRecord): record is Bounded {
  return (BOUNDED_KINDS as readonly string[]).includes(record.kind);
}

function isCalled({ name, aliases }: PlaceRecord['place'], word: string): boolean {
  return name['zh-Hans'] === word || aliases.includes(word);
}

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Several polygons of one file may make up a place, two files may not. */
function twice(matches: readonly Match[]): Issue[] {
  return matches.flatMap(({ record, place }, index) => {
    const earlier = matches.slice(0, index).find((match) => match.place === place);
    if (earlier === undefined) return [];
    const message = `"${place}" has its boundary already from ${earlier.record.file}`;
    return [{ file: BOUNDARIES_FILE, record: record.file, field: record.match === undefined ? 'place' : 'match', message, suggestion: 'leave one of them out' }];
  });
}

const LISTED = 5;

function listed(words: readonly string[]): string {
  const more = words.length > LISTED ? ` and ${words.length - LISTED} more` : '';
  return `${words.slice(0, LISTED).join(', ')}${more}`;
}
