/** Rules for the finished features: valid GeoJSON, sound geography, and nothing vaguer than 500 m drawn as a pin. */
import geojsonValidation from 'geojson-validation';
import type { Feature, Geometry, Position } from 'geojson';
import { accuracyClassOf, PIN_LIMIT_METRES, type AccuracyClass } from '../../src/domain/accuracy.ts';
import { isCourse } from '../../src/domain/isCourse.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import type { Bounds } from '../../src/domain/bounds.ts';
import { checkPosition, type PositionProblem } from './checkPosition.ts';
import { checkRing } from './checkRing.ts';
import type { Issue } from './Issue.ts';

const MAX_DECIMALS = 6;
const PIN_CLASSES: readonly AccuracyClass[] = ['surveyed', 'site', 'street'];

/** `file` is the layer that the features are written to. */
export function checkFeatures(file: string, features: readonly PlanningFeature[], frame: Bounds): Issue[] {
  const accuracy = features.flatMap((feature) =>
    checkAccuracy(feature).map((problem) => ({ file, record: feature.id, ...problem })),
  );
  return [...checkShapes(file, features, frame), ...accuracy];
}

/** The rules of GeoJSON and of geography alone. */
export function checkShapes(file: string, features: readonly Feature<Geometry | null>[], frame: Bounds): Issue[] {
  return features.flatMap((feature) => {
    const problems = [
      ...geojsonValidation.isFeature(feature, true).map((message) => ({ message })),
      ...(feature.geometry === null ? [] : checkGeometry(feature.geometry, frame)),
    ];
    return problems.map((problem) => ({ file, record: String(feature.id), ...problem }));
  });
}

type Problem = Omit<Issue, 'file' | 'record'>;

function checkGeometry(geometry: Geometry, frame: Bounds): Problem[] {
  const field = 'geometry';
  const positions = positionsOf(geometry);
  const misplaced = positions.flatMap((position) => checkPosition(position, frame, "the region's frame") ?? []);
  const tooFine = positions.filter((position) => position.some((degrees) => decimals(degrees) > MAX_DECIMALS));
  const rings = polygonsOf(geometry).flatMap((polygon) =>
    polygon.flatMap((ring, index) => checkRing(ring, index === 0 ? 'exterior' : 'hole') ?? []),
  );
  const fine = tooFine.map((position) => ({ message: `[${position.join(', ')}] has more than ${MAX_DECIMALS} decimals` }));
  return [...summed(misplaced), ...summed(fine), ...rings].map((problem) => ({ field, ...problem }));
}

/** The first of many like problems, with how many more there are. */
function summed(problems: readonly PositionProblem[]): PositionProblem[] {
  const [first] = problems;
  if (first === undefined) return [];
  const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more positions like it)`;
  return [{ ...first, message: `${first.message}${more}` }];
}

function checkAccuracy({ geometry, properties: { accuracy } }: PlanningFeature): Problem[] {
  const field = 'accuracy';
  const radius = accuracy.radiusMetres ?? Infinity;
  if ((accuracy.class === 'unlocated') !== (geometry === null)) {
    return [{ field, message: 'a place has no geometry exactly where its class is "unlocated"' }];
  }
  if (PIN_CLASSES.includes(accuracy.class) && radius > PIN_LIMIT_METRES) {
    return [
      {
        field,
        message: `±${radius} m would be drawn as a pin of class "${accuracy.class}"`,
        suggestion: `a pin is good to ${PIN_LIMIT_METRES} m`,
      },
    ];
  }
  if (isCourse(geometry) && accuracy.class !== 'corridor' && radius > PIN_LIMIT_METRES) {
    return [{ field, message: `±${radius} m would be drawn as a line`, suggestion: `a line is good to ${PIN_LIMIT_METRES} m, beyond it is a corridor` }];
  }
  const isMeasured = geometry?.type === 'Point' || (isCourse(geometry) && accuracy.class !== 'corridor');
  if (isMeasured && accuracyClassOf(radius) !== accuracy.class) {
    return [{ field, message: `class "${accuracy.class}" does not fit ±${radius} m` }];
  }
  return [];
}

function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
    case 'MultiPoint':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
    case 'MultiLineString':
      return geometry.coordinates.flat();
    case 'Polygon':
    case 'MultiPolygon':
      return polygonsOf(geometry).flat(2);
  }
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return [];
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
