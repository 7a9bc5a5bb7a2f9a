/** Seeds of one district → seeds of many beside each other: synthetic copies, renamed, moved and marked as such, to measure the pipeline with. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonRecord = { readonly [key: string]: Json };
/** Path below the project folder → what the file holds. */
export type SeedFiles = ReadonlyMap<string, Json>;

interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Copy {
  readonly index: number;
  /** Degrees by which it is moved. */
  readonly east: number;
  readonly north: number;
  readonly ids: ReadonlySet<string>;
}

const REGION = 'seeds/region.json';
const LOCK = 'data/geocodes.json';
const ROADS = 'seeds/roads.json';
const ASKS = 'seeds/asks.json';
/** Told once, however many districts there are: rules, words and the story. */
const SHARED = /^seeds\/(?:themes|criteria|presets|kiosk|story|not-places)\.json$|^seeds\/reports\/[^/]+\/report\.json$/;
const CHAPTER = /^seeds\/reports\/[^/]+\/chapter-[^/]+\.json$/;
/** Words of ours under these keys may look like an id and are none. */
const WORDS = new Set(['kind', 'subkind', 'field', 'unit', 'value', 'theme', 'themes', 'class', 'measure', 'datum', 'verdict', 'method', 'grade', 'comparator', 'provider', 'answeredBy']);
/**
 * Lists that more districts do not lengthen: classes of roads, and the few airports, ports and cities that the time from every
 * park is told to. A hundred times as many of those would ask for ten thousand times as many times.
 */
const ONE_LIST = new Set(['classes', 'targets']);
const NAMES = new Set(['geocode', 'query', 'reference']);
const LINK = /\]\(([a-z0-9-]+)\)/g;
const COLUMNS = 10;
/** More than any chapter has passages. */
const ORDERS = 1_000;
const DIGITS = '零一二三四五六七八九';
const SYLLABLES = ['líng', 'yī', 'èr', 'sān', 'sì', 'wǔ', 'liù', 'qī', 'bā', 'jiǔ'] as const;

/** The first is the district itself under a title that says what it is; the frames of all tile the plane, ten in a row. */
export function toSyntheticDistricts(files: SeedFiles, count: number): SeedFiles {
  const frame = frameOf(files);
  const ids = idsIn(files);
  const copies = Array.from({ length: count }, (_, index): Copy => {
    const columns = Math.min(COLUMNS, count);
    const rows = Math.ceil(count / columns);
    // Around the first, which keeps its place.
    const column = ((index + Math.floor(columns / 2)) % columns) - Math.floor(columns / 2);
    const row = Math.floor((index + Math.floor(columns / 2)) / columns) % rows;
    return { index, east: column * (frame.east - frame.west), north: (row - (rows > 1 ? Math.floor(rows / 2) : 0)) * (frame.north - frame.south), ids };
  });
  return new Map([...files].map(([file, content]) => [file, many(file, content, copies)]));
}

function many(file: string, content: Json, copies: readonly Copy[]): Json {
  if (file === REGION) return toRegion(asRecord(content), copies);
  if (file.endsWith('/report.json')) return withNames(asRecord(content), copies.length);
  if (SHARED.test(file)) return content;
  if (file === LOCK) return Object.assign({}, ...copies.map((copy) => asRecord(toCopy(content, copy, file)))) as Json;
  if (CHAPTER.test(file)) return { ...asRecord(content), passages: copies.flatMap((copy) => asList(toCopy(asRecord(content)['passages'] ?? [], copy, file))) };
  if (file === ROADS || file === ASKS) {
    const lists = Object.entries(asRecord(content)).map(([key, value]) => [key, Array.isArray(value) && !ONE_LIST.has(key) ? copies.flatMap((copy) => asList(toCopy(value, copy, file))) : value] as const);
    const own = Object.fromEntries(lists);
    return file === ROADS ? { ...own, links: [...asList(own['links'] ?? []), ...joints(own, copies)] } : own;
  }
  return copies.flatMap((copy) => asList(toCopy(content, copy, file)));
}

/** One graph: a made-up road from each district to the one before it, between the ends of the first link. */
function joints(roads: JsonRecord, copies: readonly Copy[]): Json[] {
  const [first] = asList(roads['links'] ?? []).map(asRecord);
  const [end] = asList(first?.['ends'] ?? []).map(asText);
  if (first === undefined || end === undefined) return [];
  return copies.slice(1).map((copy, before): Json => ({
    id: `joint-${copy.index}`,
    name: { 'zh-Hans': `合成连接线${copy.index}`, en: `Synthetic joint ${copy.index}` },
    class: first['class'] ?? '',
    ends: [before === 0 ? end : `${end}-s${before}`, idOf(end, copy)],
    sources: first['sources'] ?? [],
  }));
}

function toRegion(region: JsonRecord, copies: readonly Copy[]): Json {
  const boxes = { frame: region['frame'], districtBox: region['districtBox'], home: region['home'] };
  const [east, north] = [copies.map((copy) => copy.east), copies.map((copy) => copy.north)];
  const grown = Object.entries(boxes).map(([key, box]) => {
    const [west = 0, south = 0, eastEnd = 0, northEnd = 0] = asList(box ?? []).map(Number);
    return [key, [west + Math.min(...east), south + Math.min(...north), eastEnd + Math.max(...east), northEnd + Math.max(...north)].map(rounded)] as const;
  });
  const title = { 'zh-Hans': `合成数据，不是真实规划（${copies.length} 份）`, en: `Synthetic data, no real plan (${copies.length} districts)` };
  return { ...region, title, ...Object.fromEntries(grown) };
}

function withNames(report: JsonRecord, count: number): Json {
  return { ...report, chapters: asList(report['chapters'] ?? []).map(asRecord).map((chapter) => ({ ...chapter, names: Number(chapter['names']) * count })) };
}

function toCopy(content: Json, copy: Copy, file: string): Json {
  return copy.index === 0 ? content : copied(content, copy, { file, key: '' });
}

interface Where {
  readonly file: string;
  readonly key: string;
}

function copied(value: Json, copy: Copy, where: Where): Json {
  if (typeof value === 'string') return copiedText(value, copy, where);
  if (Array.isArray(value)) {
    const [lon, lat] = value as readonly Json[];
    if (value.length === 2 && typeof lon === 'number' && typeof lat === 'number' && where.key !== 'zooms') {
      return [rounded(lon + copy.east), rounded(lat + copy.north)];
    }
    return (value as readonly Json[]).map((each) => copied(each, copy, where));
  }
  if (typeof value === 'object' && value !== null) return copiedRecord(value as JsonRecord, copy, where.file);
  if (typeof value !== 'number') return value;
  if (where.key === 'lon') return rounded(value + copy.east);
  if (where.key === 'lat') return rounded(value + copy.north);
  return where.key === 'order' ? value + copy.index * ORDERS : value;
}

function copiedRecord(record: JsonRecord, copy: Copy, file: string): Json {
  const isNamed = file.startsWith('seeds/places/') && 'placement' in record;
  const isMention = 'asPrinted' in record && 'place' in record;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]): [string, Json] => {
      const to = file === LOCK && copy.ids.has(key) ? idOf(key, copy) : key;
      if (isNamed && key === 'name') {
        const names = Object.entries(asRecord(value)).map(([language, name]) => [language, language === 'en' ? `${asText(name)} S${copy.index}` : nameOf(asText(name), copy)] as const);
        return [to, Object.fromEntries(names)];
      }
      if (key === 'aliases' || (file.endsWith('gazetteer.json') && key === 'name') || (isMention && (key === 'asPrinted' || key === 'readAs'))) {
        return [to, Array.isArray(value) ? (value as readonly Json[]).map((each) => nameOf(asText(each), copy)) : nameOf(asText(value), copy)];
      }
      if (key === 'pinyin') return [to, `${asText(value)} hé chéng ${digitsOf(copy).map((digit) => SYLLABLES[digit]).join(' ')}`];
      if (key === 'code') return [to, `${100_000 + copy.index}${asText(value).slice(6)}`];
      return [to, copied(value, copy, { file, key })];
    }),
  );
}

function copiedText(text: string, copy: Copy, { file, key }: Where): string {
  if (NAMES.has(key) && (file === LOCK || key === 'geocode')) return nameOf(text, copy);
  if (!WORDS.has(key) && copy.ids.has(text)) return idOf(text, copy);
  return text.replaceAll(LINK, (link, id: string) => (copy.ids.has(id) ? `](${idOf(id, copy)})` : link));
}

function idOf(id: string, { index }: Copy): string {
  return `${id}-s${index}`;
}

function nameOf(name: string, copy: Copy): string {
  return `${name}合成${digitsOf(copy).map((digit) => DIGITS[digit]).join('')}`;
}

function digitsOf({ index }: Copy): number[] {
  return [...String(index)].map(Number);
}

/** Of all records that every district has of its own. */
function idsIn(files: SeedFiles): Set<string> {
  const ids = new Set<string>();
  const gather = (value: Json) => {
    if (Array.isArray(value)) for (const each of value as readonly Json[]) gather(each);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        if (key === 'id' && typeof each === 'string') ids.add(each);
        if (key !== 'classes') gather(each);
      }
    }
  };
  for (const [file, content] of files) if (!SHARED.test(file) && file !== REGION && file !== LOCK) gather(content);
  return ids;
}

function frameOf(files: SeedFiles): Frame {
  const [west = 0, south = 0, east = 0, north = 0] = asList(asRecord(files.get(REGION) ?? {})['frame'] ?? []).map(Number);
  return { west, south, east, north };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function asRecord(value: Json): JsonRecord {
  return value as JsonRecord;
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : '';
}

function asList(value: Json): readonly Json[] {
  return value as readonly Json[];
}
