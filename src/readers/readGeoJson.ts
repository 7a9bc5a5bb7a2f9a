/** Reads GeoJSON, one text or a text in each line: collections feature by feature, also a bare feature, geometry or array. */
import { LayerBuilder } from '../domain/ownData/LayerBuilder.ts';
import { REMARKS_KEPT } from '../domain/ownData/OwnLayer.ts';
import { checkCounts } from './checkCounts.ts';
import { toUtf8 } from './decodeText.ts';
import { FileRefused } from './FileRefused.ts';
import { JsonFault, JsonScanner, placeOf } from './JsonScanner.ts';
import type { Limits } from './limits.ts';
import type { ParsedFeatures } from './ParsedFile.ts';
import { crsOfName, impliedWgs84, type StatedCrs } from './StatedCrs.ts';
import type { Tell } from './Tell.ts';

const RECORD_SEPARATOR = 0x1e;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const TOLD_EVERY = 2_000;
const LONGEST_FOUND = 40;
const PARSED_TOGETHER_BYTES = 65_536;
const GEOMETRIES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection'];

/** Where a value starts, and where what follows it does, in bytes. */
type Span = readonly [start: number, end: number];

export interface ParsedGeoJson extends ParsedFeatures {
  /** A text in each line, or after each record separator. */
  readonly isLines: boolean;
}

type PlaceFault = (text: string) => number;

/** A text is no JSON, and nothing is at hand that says where. */
class FaultUnplaced extends Error {}

const unplaced: PlaceFault = () => {
  throw new FaultUnplaced();
};

/** Rejects with FileRefused where it is no JSON, no GeoJSON, or beyond the limits. A feature that cannot be parsed costs itself alone. */
export async function readGeoJson(input: Uint8Array, name: string, limits: Limits, tell: Tell): Promise<ParsedGeoJson> {
  try {
    return read(input, name, limits, tell, unplaced);
  } catch (error) {
    if (!(error instanceof FaultUnplaced)) throw error;
    // Most files are sound, and need no such code: a faulty one is read anew with it.
    const { syntaxErrorIn } = await import('./syntaxErrorIn.ts');
    return read(input, name, limits, tell, syntaxErrorIn);
  }
}

function read(input: Uint8Array, name: string, limits: Limits, tell: Tell, placeFault: PlaceFault): ParsedGeoJson {
  const marked = toUtf8(input);
  const bytes = marked[0] === 0xef ? marked.subarray(3) : marked;
  const reader = new GeoJsonReader(bytes, limits, tell, placeFault);
  const separator = separatorOf(bytes);
  if (separator === undefined) reader.readWhole();
  else for (const [start, end] of recordsOf(bytes, separator)) reader.readRecord(start, end);
  return { kind: 'features', name, ...reader.finish(), isLines: separator !== undefined };
}

/** What stands between texts, where there are several; only records of RFC 8142 may span lines. */
function separatorOf(bytes: Uint8Array): number | undefined {
  const first = bytes.findIndex((byte) => byte > 0x20 || byte === RECORD_SEPARATOR);
  if (bytes[first] === RECORD_SEPARATOR) return RECORD_SEPARATOR;
  const lineEnd = bytes.includes(LINE_FEED) ? LINE_FEED : CARRIAGE_RETURN;
  const end = bytes.indexOf(lineEnd, first);
  if (end === -1) return undefined;
  const second = bytes.subarray(end).find((byte) => byte > 0x20);
  const last = bytes.subarray(first, end).findLast((byte) => byte > 0x20);
  return bytes[first] === OPEN_OBJECT && last === CLOSE_OBJECT && second === OPEN_OBJECT ? lineEnd : undefined;
}

function* recordsOf(bytes: Uint8Array, separator: number): Generator<readonly [number, number]> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(separator, start);
    const end = found === -1 ? bytes.length : found;
    if (bytes.subarray(start, end).some((byte) => byte > 0x20)) yield [start, end];
    start = end + 1;
  }
}

class GeoJsonReader {
  readonly #bytes: Uint8Array;
  readonly #limits: Limits;
  readonly #tell: Tell;
  readonly #placeFault: PlaceFault;
  readonly #layer = new LayerBuilder();
  #number = 0;
  #stated: StatedCrs | undefined;
  #firstFault: number | undefined;
  #isGeoJson = false;
  #faults = 0;

  constructor(bytes: Uint8Array, limits: Limits, tell: Tell, placeFault: PlaceFault) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.#tell = tell;
    this.#placeFault = placeFault;
  }

  readWhole(): void {
    try {
      this.#readText(new JsonScanner(this.#bytes, this.#limits.depth));
    } catch (error) {
      if (error instanceof JsonFault) throw new FileRefused('broken', { at: placeOf(this.#bytes, error.at) });
      throw error;
    }
  }

  readRecord(start: number, end: number): void {
    const scanner = new JsonScanner(this.#bytes.subarray(0, end), this.#limits.depth);
    scanner.at = start;
    try {
      this.#readText(scanner);
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      this.#number += 1;
      this.#refuseText(error.at);
    }
  }

  finish(): Pick<ParsedFeatures, 'raw' | 'stated'> {
    checkCounts(this.#layer, this.#limits);
    if (this.#layer.featureCount === 0 && this.#firstFault !== undefined) {
      throw new FileRefused('broken', { at: placeOf(this.#bytes, this.#firstFault) });
    }
    if (!this.#isGeoJson) throw new FileRefused('unknown-sort', { found: 'JSON' });
    return { raw: this.#layer.finish(), stated: this.#stated ?? impliedWgs84('RFC 7946') };
  }

  #readText(scanner: JsonScanner): void {
    scanner.skipSpace();
    const start = scanner.at;
    const first = scanner.peek();
    if (first === '[') this.#addEach(scanner);
    else if (first === '{') this.#readObject(scanner, start);
    else throw new JsonFault(start);
    if (!scanner.isAtEnd()) throw new JsonFault(scanner.at);
  }

  #readObject(scanner: JsonScanner, start: number): void {
    let isCollection = false;
    scanner.eachMember((key) => {
      if (key === 'features' && scanner.peek() === '[') {
        isCollection = true;
        this.#isGeoJson = true;
        this.#addEach(scanner);
        return;
      }
      const at = scanner.skipValue();
      if (key === 'crs') this.#stated = crsOfMember(scanner.parseAt(at)) ?? this.#stated;
    });
    if (!isCollection) this.#addText(scanner, start, scanner.at);
  }

  /** The features of an array. Neighbours are parsed together: one by one, each call would cost more than what it parses. */
  #addEach(scanner: JsonScanner): void {
    const values: Span[] = [];
    try {
      scanner.eachElement(() => {
        const start = scanner.skipValue();
        values.push([start, scanner.at]);
        if (scanner.at - (values[0]?.[0] ?? 0) > PARSED_TOGETHER_BYTES) this.#addTogether(scanner, values.splice(0));
      });
    } finally {
      // What stands before a fault counts.
      this.#addTogether(scanner, values);
    }
  }

  #addTogether(scanner: JsonScanner, values: readonly Span[]): void {
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined) return;
    const features = scanner.parseList(first[0], last[1]);
    // One that is no JSON makes the others be parsed one by one.
    if (features?.length === values.length) values.forEach(([start, end], index) => this.#addFeature(scanner, features[index], start, end));
    else for (const [start, end] of values) this.#addText(scanner, start, end);
  }

  #addText(scanner: JsonScanner, start: number, end: number): void {
    let feature: unknown;
    try {
      feature = scanner.parse(start, end);
    } catch {
      this.#number += 1;
      const text = scanner.textFrom(start, end);
      this.#refuseText(start + new TextEncoder().encode(text.slice(0, this.#placeFault(text))).length);
      return;
    }
    this.#addFeature(scanner, feature, start, end);
  }

  #addFeature(scanner: JsonScanner, feature: unknown, start: number, end: number): void {
    this.#number += 1;
    const number = this.#number;
    if (number % TOLD_EVERY === 0) {
      checkCounts(this.#layer, this.#limits);
      this.#tell(end / this.#bytes.length, 'parsing');
    }
    const type = isRecord(feature) ? feature['type'] : undefined;
    if (isRecord(feature) && type === 'Feature') {
      this.#isGeoJson = true;
      this.#layer.add({ number, geometry: feature['geometry'], properties: feature['properties'], id: feature['id'] });
    } else if (typeof type === 'string' && GEOMETRIES.includes(type)) {
      this.#isGeoJson = true;
      this.#layer.add({ number, geometry: feature, properties: null });
    } else {
      this.#layer.refuse({ number, name: '', fault: 'unknown-geometry', found: scanner.textFrom(start, end).slice(0, LONGEST_FOUND) });
    }
  }

  #refuseText(offset: number): void {
    this.#firstFault ??= offset;
    this.#faults += 1;
    // To count lines from the start for each of a million faults would never end, and beyond the first no one is told.
    if (this.#faults > REMARKS_KEPT) {
      this.#layer.refuse({ number: this.#number, name: '', fault: 'bad-text' });
      return;
    }
    const { line, column } = placeOf(this.#bytes, offset);
    this.#layer.refuse({ number: this.#number, name: '', fault: 'bad-text', found: `${line}:${column}` });
  }
}

/** The member of the specification of 2008, which GDAL and QGIS still write. */
function crsOfMember(crs: unknown): StatedCrs | undefined {
  const properties = isRecord(crs) ? crs['properties'] : undefined;
  if (!isRecord(properties)) return undefined;
  const { name, code, href } = properties;
  if (typeof name === 'string') return crsOfName(name);
  if (typeof code === 'number' || typeof code === 'string') return crsOfName(`EPSG:${code}`);
  return typeof href === 'string' ? { text: href } : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
