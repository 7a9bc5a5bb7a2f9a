/** Checks a geometry as GeoJSON writes it and packs it: rings are closed, collections taken apart, faults named. */
import { crossesItself } from './crossesItself.ts';
import type { GeometryBuilder } from './GeometryBuilder.ts';
import type { FeatureFault } from './OwnLayer.ts';
import type { Shape } from './PackedGeometry.ts';

export interface GeometryFault {
  readonly fault: FeatureFault;
  readonly found?: string;
}

export interface AddedGeometry {
  /** Features that were added: none where the geometry is refused, several where a collection mixes shapes. */
  readonly features: number;
  /** Why it was refused, or what is to be known of it. */
  readonly faults: readonly GeometryFault[];
}

interface Simple {
  readonly shape: Shape;
  readonly isMulti: boolean;
  readonly coordinates: unknown;
}

const SORTS: Readonly<Record<string, Omit<Simple, 'coordinates'>>> = {
  Point: { shape: 'point', isMulti: false },
  MultiPoint: { shape: 'point', isMulti: true },
  LineString: { shape: 'line', isMulti: false },
  MultiLineString: { shape: 'line', isMulti: true },
  Polygon: { shape: 'area', isMulti: false },
  MultiPolygon: { shape: 'area', isMulti: true },
};

/** Collections within collections; deeper ones are refused. */
const DEEPEST_COLLECTION = 8;
const LONGEST_FOUND = 60;

class Faulty extends Error {
  readonly fault: GeometryFault;

  constructor(fault: FeatureFault, found?: unknown) {
    super(fault);
    this.fault = found === undefined ? { fault } : { fault, found: shorten(found) };
  }
}

/** Adds one feature for each shape that the geometry holds, or one without a shape where it is null or empty. */
export function addGeometry(builder: GeometryBuilder, geometry: unknown): AddedGeometry {
  if (addSoundPoint(builder, geometry)) return SOUND;
  try {
    return addChecked(builder, geometry);
  } catch (error) {
    if (!(error instanceof Faulty)) throw error;
    builder.takeBack();
    return { features: 0, faults: [error.fault] };
  }
}

const SOUND: AddedGeometry = { features: 1, faults: [] };

/** Most features of large files are single points, and nearly all of those are sound: no other way is as short. */
function addSoundPoint(builder: GeometryBuilder, geometry: unknown): boolean {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry) || geometry.type !== 'Point' || !('coordinates' in geometry)) return false;
  const { coordinates } = geometry;
  if (!Array.isArray(coordinates)) return false;
  const [x, y] = coordinates as unknown[];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return false;
  builder.addPosition(x, y);
  builder.endRing();
  builder.endPart();
  builder.endFeature('point');
  return true;
}

function addChecked(builder: GeometryBuilder, geometry: unknown): AddedGeometry {
  const simple = geometry === null || geometry === undefined ? [] : takeApart(geometry, 0);
  const filled = simple.filter(({ coordinates }) => !isEmpty(coordinates));
  if (filled.length === 0) {
    builder.endFeature(undefined);
    return { features: 1, faults: [{ fault: 'no-geometry' }] };
  }
  const shapes = [...new Set(filled.map(({ shape }) => shape))];
  // All is checked before the first of several features ends, so that a collection is kept whole or not at all.
  if (shapes.length > 1) {
    filled.forEach((each) => addSimple(builder, each));
    builder.takeBack();
  }
  const faults = new Set<FeatureFault>();
  for (const shape of shapes) {
    for (const each of filled) if (each.shape === shape) addSimple(builder, each).forEach((fault) => faults.add(fault));
    builder.endFeature(shape);
  }
  return { features: shapes.length, faults: [...faults].map((fault) => ({ fault })) };
}

function takeApart(geometry: unknown, depth: number): Simple[] {
  if (geometry === null) return [];
  if (typeof geometry !== 'object' || !('type' in geometry)) throw new Faulty('unknown-geometry', geometry);
  const { type } = geometry;
  if (type === 'GeometryCollection') {
    const parts = 'geometries' in geometry ? geometry.geometries : undefined;
    if (!Array.isArray(parts)) throw new Faulty('unknown-geometry', type);
    if (depth >= DEEPEST_COLLECTION) throw new Faulty('nested-collection');
    return parts.flatMap((part: unknown) => takeApart(part, depth + 1));
  }
  const sort = typeof type === 'string' && Object.hasOwn(SORTS, type) ? SORTS[type] : undefined;
  if (sort === undefined) throw new Faulty('unknown-geometry', type);
  return [{ ...sort, coordinates: 'coordinates' in geometry ? geometry.coordinates : undefined }];
}

function isEmpty(coordinates: unknown): boolean {
  return coordinates === undefined || coordinates === null || (Array.isArray(coordinates) && coordinates.every((part) => Array.isArray(part) && isEmpty(part)));
}

function addSimple(builder: GeometryBuilder, { shape, isMulti, coordinates }: Simple): FeatureFault[] {
  const parts = isMulti ? listOf(coordinates) : [coordinates];
  const faults: FeatureFault[] = [];
  for (const part of parts) {
    if (isEmpty(part)) continue;
    for (const ring of shape === 'area' ? listOf(part) : [part]) {
      if (shape === 'point') addPosition(builder, ring);
      else for (const position of listOf(ring)) addPosition(builder, position);
      if (shape === 'area') faults.push(...closeRing(builder));
      else if (shape === 'line' && builder.openRing().length < 4) throw new Faulty('too-few-positions', builder.openRing().length / 2);
      builder.endRing();
    }
    builder.endPart();
  }
  return faults;
}

function addPosition(builder: GeometryBuilder, position: unknown): void {
  if (!Array.isArray(position) || position.length < 2) throw new Faulty('not-a-number', position);
  builder.addPosition(toNumber(position[0], position), toNumber(position[1], position));
}

/** Some programs write numbers as texts. */
function toNumber(value: unknown, position: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw new Faulty('not-a-number', position);
  return number;
}

function closeRing(builder: GeometryBuilder): FeatureFault[] {
  const open = builder.openRing();
  const [x = 0, y = 0] = open;
  const isClosed = open.length > 2 && open.at(-2) === x && open.at(-1) === y;
  const corners = open.length / 2 - (isClosed ? 1 : 0);
  if (corners < 3) throw new Faulty('too-few-positions', corners);
  if (!isClosed) builder.addPosition(x, y);
  const faults: FeatureFault[] = isClosed ? [] : ['not-closed'];
  if (crossesItself(builder.openRing())) faults.push('crosses-itself');
  return faults;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Faulty('not-a-number', value);
  return value;
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, (_, each: unknown) => (typeof each === 'number' && !Number.isFinite(each) ? String(each) : each)) ?? String(value));
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
