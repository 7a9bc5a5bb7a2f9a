/** Every id that a place record names must exist, and places must not be placed by each other in a circle. */
import type { Issue } from './Issue.ts';
import { didYouMean } from './didYouMean.ts';
import type { SeedPlace } from '../seeds/schema.ts';
import { GAZETTEER_FILE, PLACES_FOLDER, SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';

export function checkLinks(seeds: Seeds): Issue[] {
  const places = new Map(seeds.places.map(({ place }) => [place.id, place]));
  const ids = new Set(places.keys());
  const towns = new Set(seeds.places.filter(({ kind }) => kind === 'town').map(({ place }) => place.id));
  const zones = new Set(seeds.places.filter(({ kind }) => kind === 'zone').map(({ place }) => place.id));
  const sources = new Set(seeds.sources.map(({ id }) => id));

  const placeIssues = seeds.places.flatMap(({ file, place }) => {
    const record = place.id;
    const missing = [
      ...(place.town === undefined
        ? []
        : [{ file, record, field: 'town', what: 'town', word: place.town, known: towns, refersTo: PLACES_FOLDER }]),
      ...(place.zone === undefined
        ? []
        : [{ file, record, field: 'zone', what: 'zone', word: place.zone, known: zones, refersTo: PLACES_FOLDER }]),
      ...placementLinks(place).map(({ field, id }) => ({
        file,
        record,
        field,
        what: 'place',
        word: id,
        known: ids,
        refersTo: PLACES_FOLDER,
      })),
      ...sourceLinks(place).map(({ field, id }) => ({
        file,
        record,
        field,
        what: 'source',
        word: id,
        known: sources,
        refersTo: SOURCES_FILE,
      })),
    ]
      .filter(({ word, known }) => !known.has(word))
      .map(unresolved);
    if (missing.length > 0) return missing;
    const circle = checkCircle(file, place, places);
    return circle.length > 0 ? circle : checkPlacedBy(file, place, places);
  });

  const gazetteerIssues = seeds.gazetteer.flatMap((entry) =>
    entry.sources
      .map((word, index) => ({
        file: GAZETTEER_FILE,
        record: entry.name,
        field: `sources[${index}]`,
        what: 'source',
        word,
        known: sources,
        refersTo: SOURCES_FILE,
      }))
      .filter(({ word }) => !sources.has(word))
      .map(unresolved),
  );
  return [...placeIssues, ...gazetteerIssues];
}

export interface BrokenLink {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  /** What kind of thing the word should name. */
  readonly what: string;
  readonly word: string;
  /** Looked through where the link is broken alone: a set, where many links are looked up in it. */
  readonly known: Iterable<string>;
  readonly refersTo?: string;
}

/** A link to nowhere, in the words that every check uses. */
export function unresolved({ what, word, known, ...where }: BrokenLink): Issue {
  const suggestion = didYouMean(word, [...known]);
  return {
    ...where,
    refersToRecord: word,
    message: `no ${what} is called "${word}"`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function placementLinks({ placement }: SeedPlace): { field: string; id: string }[] {
  if ('host' in placement) return [{ field: 'placement.host', id: placement.host }];
  if ('parts' in placement) return placement.parts.map((id, i) => ({ field: `placement.parts[${i}]`, id }));
  if ('through' in placement) return placement.through.map((id, i) => ({ field: `placement.through[${i}]`, id }));
  return [];
}

function sourceLinks({ placement, status, facts }: SeedPlace): { field: string; id: string }[] {
  const pinned = 'pinned' in placement ? placement.pinned.sources : [];
  const outline = 'outline' in placement ? placement.outline.sources : [];
  const line = 'line' in placement ? placement.line.sources : [];
  return [
    ...pinned.map((id, i) => ({ field: `placement.pinned.sources[${i}]`, id })),
    ...outline.map((id, i) => ({ field: `placement.outline.sources[${i}]`, id })),
    ...line.map((id, i) => ({ field: `placement.line.sources[${i}]`, id })),
    ...status.map(({ source }, i) => ({ field: `status[${i}].source`, id: source })),
    ...facts.map(({ source }, i) => ({ field: `facts[${i}].source`, id: source })),
  ];
}

/** A line runs through points; an area is made of what has a position. */
function checkPlacedBy(file: string, place: SeedPlace, places: ReadonlyMap<string, SeedPlace>): Issue[] {
  const needsPoint = 'through' in place.placement;
  return placementLinks(place).flatMap(({ field, id }, index, links) => {
    const placement = places.get(id)?.placement ?? {};
    const where = { file, record: place.id, field };
    if ('unlocated' in placement) {
      return { ...where, message: `"${id}" has no position to place by`, suggestion: 'make this place unlocated too' };
    }
    if (needsPoint && !('geocode' in placement || 'pinned' in placement)) {
      return { ...where, message: `"${id}" is not a point`, suggestion: 'a line runs through geocoded or pinned places' };
    }
    if (needsPoint && links[index - 1]?.id === id) {
      return { ...where, message: `repeats "${id}"`, suggestion: 'leave it out' };
    }
    return [];
  });
}

function checkCircle(file: string, place: SeedPlace, places: ReadonlyMap<string, SeedPlace>): Issue[] {
  const trail: string[] = [];
  const visit = (id: string): string[] | undefined => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    const next = places.get(id);
    if (next === undefined) return undefined;
    trail.push(id);
    for (const link of placementLinks(next)) {
      const circle = visit(link.id);
      if (circle !== undefined) return circle;
    }
    trail.pop();
    return undefined;
  };
  const circle = visit(place.id);
  if (circle === undefined) return [];
  return [{ file, record: place.id, field: 'placement', message: `is placed by itself: ${circle.join(' → ')}` }];
}
