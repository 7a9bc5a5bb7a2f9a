/** Sketches as a file of our own and back: GeoJSON that other programs read too. A file that is not sound changes nothing. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LonLat } from '../distance.ts';
import {
  DEFAULT_STYLES,
  FEWEST_VERTICES,
  SKETCH_COLOURS,
  SKETCH_PURPOSES,
  geometryOf,
  orderedVertices,
  type Sketch,
  type SketchShape,
  type SketchStyle,
  type SketchVertex,
  type Snap,
} from './Sketch.ts';
import { unwrapped } from './unwrapped.ts';

/** What is wrong with a file: as a whole, or in a field of a record, counted from 1. */
export type SketchFileProblem =
  | { readonly kind: 'notJson' | 'notCollection' | 'tooMany' }
  | { readonly kind: 'field'; readonly record: number; readonly field: string };

export type ParsedSketchFile = { readonly sketches: readonly Sketch[] } | { readonly problems: readonly SketchFileProblem[] };

interface Told {
  readonly purpose: string;
  readonly text: boolean;
  readonly label: string;
  readonly colour: string;
  readonly widthPixels: number;
  readonly line: string;
  readonly fill: boolean;
  readonly textPixels: number;
  readonly madeAt: string;
  /** One for each vertex of the geometry; absent where none stands on a place. */
  readonly snaps?: readonly (Snap | null)[];
}

const MOST_SKETCHES = 5_000;
const MOST_VERTICES = 20_000;
const MOST_LETTERS = 2_000;
const WIDEST_PIXELS = 40;
/** Half of the earth's circumference: no place is farther off. */
const WIDEST_METRES = 20_004_000;

/** Foreign members of the collection: what the file says of itself as a whole. */
export interface AboutSketches {
  readonly title: string;
  readonly notice: string;
}

export function toSketchFile(sketches: readonly Sketch[], about?: AboutSketches): string {
  const features = sketches.map((sketch): Feature<Geometry, Told> => {
    const snaps = orderedVertices(sketch).map(({ snap }) => snap ?? null);
    const { hasFill, ...style } = sketch.style;
    return {
      type: 'Feature',
      id: sketch.id,
      geometry: geometryOf(sketch),
      properties: {
        purpose: sketch.purpose,
        text: sketch.shape === 'text',
        label: sketch.label,
        ...style,
        fill: hasFill,
        madeAt: sketch.madeAt,
        ...(snaps.every((snap) => snap === null) ? {} : { snaps }),
      },
    };
  });
  const collection: FeatureCollection<Geometry, Told> & Partial<AboutSketches> = { type: 'FeatureCollection', ...about, features };
  return `${JSON.stringify(collection, undefined, 1)}\n`;
}

/** What a file leaves out of style and purpose is as it is for a new note; what stands there must be sound. `now` in ISO 8601. */
export function parseSketchFile(text: string, effects: { readonly newId: () => string; readonly now: () => string }): ParsedSketchFile {
  const file = parseJson(text);
  if (file === undefined) return { problems: [{ kind: 'notJson' }] };
  if (!isRecord(file) || file['type'] !== 'FeatureCollection' || !Array.isArray(file['features'])) return { problems: [{ kind: 'notCollection' }] };
  const features: readonly unknown[] = file['features'];
  if (features.length > MOST_SKETCHES) return { problems: [{ kind: 'tooMany' }] };
  const read = features.map((feature, index) => parseSketch(feature, index + 1, effects));
  const problems = read.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length > 0) return { problems };
  const sketches = read.flatMap((each) => ('sketch' in each ? [each.sketch] : []));
  const seen = new Set<string>();
  // Of two with one id both are kept.
  return { sketches: sketches.map((sketch) => (seen.has(sketch.id) ? { ...sketch, id: effects.newId() } : (seen.add(sketch.id), sketch))) };
}

function parseSketch(feature: unknown, record: number, effects: { readonly newId: () => string; readonly now: () => string }): { readonly sketch: Sketch } | { readonly problems: readonly SketchFileProblem[] } {
  const problems: SketchFileProblem[] = [];
  const wrong = (field: string) => problems.push({ kind: 'field', record, field });
  if (!isRecord(feature) || feature['type'] !== 'Feature') return { problems: [{ kind: 'field', record, field: 'type' }] };
  const told = feature['properties'] ?? {};
  if (!isRecord(told)) return { problems: [{ kind: 'field', record, field: 'properties' }] };
  /** The value where it is sound, the other one where there is none. */
  const take = <Value>(field: string, isSound: (value: unknown) => value is Value, absent: Value): Value => {
    const value = told[field];
    if (value === undefined || value === null) return absent;
    if (isSound(value)) return value;
    wrong(`properties.${field}`);
    return absent;
  };
  const purpose = take('purpose', isOneOf(SKETCH_PURPOSES), 'note');
  const plain: SketchStyle = DEFAULT_STYLES[purpose];
  const style: SketchStyle = {
    colour: take('colour', isOneOf(SKETCH_COLOURS), plain.colour),
    widthPixels: take('widthPixels', isWithin(1, WIDEST_PIXELS), plain.widthPixels),
    line: take('line', isOneOf(['solid', 'dashed'] as const), plain.line),
    hasFill: take('fill', isBoolean, plain.hasFill),
    textPixels: take('textPixels', isWithin(8, WIDEST_PIXELS), plain.textPixels),
  };
  const isText = take('text', isBoolean, false);
  const label = take('label', isShortText, '');
  const madeAt = take('madeAt', isMoment, effects.now());
  const drawn = parseGeometry(feature['geometry'], isText);
  if (typeof drawn === 'string') return { problems: [...problems, { kind: 'field', record, field: drawn }] };
  const snaps = take('snaps', isSnaps(drawn.positions.length), []);
  if (problems.length > 0) return { problems };
  const { id } = feature;
  const vertices = unwrapped(
    drawn.positions.map((at, index): SketchVertex => {
      const snap = snaps[index] ?? undefined;
      return snap === undefined ? { at } : { at, snap: { placeId: snap.placeId, radiusMetres: snap.radiusMetres } };
    }),
  );
  return { sketch: { id: typeof id === 'string' && id !== '' ? id : effects.newId(), purpose, shape: drawn.shape, label, vertices, style, madeAt } };
}

/** The name of the field that is wrong, where one is. */
function parseGeometry(geometry: unknown, isText: boolean): { readonly shape: SketchShape; readonly positions: readonly LonLat[] } | string {
  if (!isRecord(geometry)) return 'geometry';
  const { type, coordinates } = geometry;
  if (type !== 'Point' && type !== 'LineString' && type !== 'Polygon') return 'geometry.type';
  if (!Array.isArray(coordinates)) return 'geometry.coordinates';
  // A sketch has no holes.
  if (type === 'Polygon' && coordinates.length !== 1) return 'geometry.coordinates';
  const listed: unknown = type === 'Point' ? [coordinates] : type === 'Polygon' ? coordinates[0] : coordinates;
  if (!Array.isArray(listed) || listed.length > MOST_VERTICES) return 'geometry.coordinates';
  const positions = listed.map(toPosition);
  const wrong = positions.indexOf(undefined);
  if (wrong >= 0) return type === 'Point' ? 'geometry.coordinates' : `geometry.coordinates[${type === 'Polygon' ? '0][' : ''}${wrong}]`;
  const sound = positions.filter((at) => at !== undefined);
  const shape: SketchShape = type === 'Point' ? (isText ? 'text' : 'point') : type === 'LineString' ? 'line' : 'area';
  if (shape === 'area') {
    const [first, last] = [sound[0], sound.at(-1)];
    if (first === undefined || first[0] !== last?.[0] || first[1] !== last[1]) return 'geometry.coordinates';
    sound.pop();
  }
  return sound.length < FEWEST_VERTICES[shape] ? 'geometry.coordinates' : { shape, positions: sound };
}

/** Longitudes may go on past the antimeridian, where a line crosses it. */
function toPosition(value: unknown): LonLat | undefined {
  if (!Array.isArray(value)) return undefined;
  const [lon, lat] = value as readonly unknown[];
  return isWithin(-540, 540)(lon) && isWithin(-90, 90)(lat) ? [lon, lat] : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf<Choice extends string>(choices: readonly Choice[]): (value: unknown) => value is Choice {
  return (value): value is Choice => choices.some((choice) => choice === value);
}

function isWithin(least: number, most: number): (value: unknown) => value is number {
  return (value): value is number => typeof value === 'number' && value >= least && value <= most;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_LETTERS;
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && Number.isFinite(Date.parse(value));
}

function isSnaps(count: number): (value: unknown) => value is readonly (Snap | null)[] {
  return (value): value is readonly (Snap | null)[] =>
    Array.isArray(value) &&
    value.length === count &&
    value.every((snap: unknown) => snap === null || (isRecord(snap) && typeof snap['placeId'] === 'string' && isWithin(0, WIDEST_METRES)(snap['radiusMetres'])));
}
