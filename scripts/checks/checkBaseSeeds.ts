/** Rules of the hills, seas, roads and railways of the base map: unique ids, known sources and places, positions in the frame. */
import type { Position } from 'geojson';
import { HILLS_FILE, NETWORK_FILE, PLACES_FOLDER, SEAS_FILE, SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';
import { unresolved } from './checkLinks.ts';
import { checkPosition } from './checkPosition.ts';
import { checkUnique } from './checkUnique.ts';
import type { Issue } from './Issue.ts';

interface BaseRecord {
  readonly file: string;
  readonly record: string;
  /** Field of each source and position → what stands there. */
  readonly sources: Readonly<Record<string, string>>;
  readonly positions: Readonly<Record<string, Position>>;
}

export function checkBaseSeeds(seeds: Seeds): Issue[] {
  const sources = new Set(seeds.sources.map(({ id }) => id));
  const records = [...hillRecords(seeds), ...seaRecords(seeds), ...networkRecords(seeds)];
  return [
    ...[HILLS_FILE, SEAS_FILE, NETWORK_FILE].flatMap((file) =>
      checkUnique(records.filter((each) => each.file === file).map(({ record }) => ({ file, key: record })), 'id'),
    ),
    ...records.flatMap((each) => [...checkSources(each, sources), ...checkPositions(each, seeds)]),
    ...checkPlaces(seeds),
  ];
}

function hillRecords({ hills }: Seeds): BaseRecord[] {
  return hills.map(({ id, summits, ridge, publishedArea, sources }) => ({
    file: HILLS_FILE,
    record: id,
    sources: {
      ...numbered('sources', sources),
      ...Object.fromEntries(summits.map(({ source }, index) => [`summits[${index}].source`, source])),
      ...(publishedArea === undefined ? {} : { 'publishedArea.source': publishedArea.source }),
    },
    positions: {
      ...numbered('ridge', ridge),
      ...Object.fromEntries(summits.flatMap(({ at }, index) => (at === undefined ? [] : [[`summits[${index}].at`, at]]))),
    },
  }));
}

function seaRecords({ seas }: Seeds): BaseRecord[] {
  return seas.map(({ id, line, sources }) => ({
    file: SEAS_FILE,
    record: id,
    sources: numbered('sources', sources),
    positions: numbered('line', line),
  }));
}

function networkRecords({ network }: Seeds): BaseRecord[] {
  return network.map(({ id, line, sources }) => ({
    file: NETWORK_FILE,
    record: id,
    sources: numbered('sources', sources),
    positions: numbered('line', line),
  }));
}

function numbered<Value>(field: string, values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(values.map((value, index) => [`${field}[${index}]`, value]));
}

function checkSources({ file, record, sources }: BaseRecord, known: ReadonlySet<string>): Issue[] {
  return Object.entries(sources)
    .filter(([, word]) => !known.has(word))
    .map(([field, word]) => unresolved({ file, record, field, what: 'source', word, known, refersTo: SOURCES_FILE }));
}

function checkPositions({ file, record, positions }: BaseRecord, { region }: Seeds): Issue[] {
  return Object.entries(positions).flatMap(([field, position]) => {
    const problem = checkPosition(position, region.frame, "the region's frame");
    return problem === undefined ? [] : [{ file, record, field, ...problem }];
  });
}

function checkPlaces({ hills, places }: Seeds): Issue[] {
  const known = new Set(places.map(({ place }) => place.id));
  return hills.flatMap(({ id, place }) => {
    if (place === undefined || known.has(place)) return [];
    return [unresolved({ file: HILLS_FILE, record: id, field: 'place', what: 'place', word: place, known, refersTo: PLACES_FOLDER })];
  });
}
