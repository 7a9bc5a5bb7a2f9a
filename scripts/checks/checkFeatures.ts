/** Rules for the finished features: valid GeoJSON, sound geography, and nothing vaguer than 500 m drawn as a pin. */
import geojsonValidation from 'geojson-validation';
import type { Geometry, Position } from 'geojson';
import { accuracyClassOf, PIN_LIMIT_METRES } from '../../src/domain/accuracy.ts';
import { markOf } from '../../src/domain/markOf.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import { checkPosition, type Box } from './checkPosition.ts';
import { checkRing } from './checkRing.ts';
import type { Issue } from './Issue.ts';

const MAX_DECIMALS = 6;

/** `file` is the layer that the features are written to. */
export function checkFeatures(file: string, features: readonly PlanningFeature[], frame: Box): Issue[] {
  return features.flatMap((feature) => {
    const where = { file, record: feature.id };
    const problems = [
      ...geojsonValidation.isFeature(feature, true).map((message) => ({ message })),
      ...(feature.geometry === null ? [] : checkGeometry(feature.geometry, frame)),
      ...checkAccuracy(feature),
    ];
    return problems.map((problem) => ({ ...where, ...problem }));
  });
}

type Problem = Omit<Issue, 'file' | 'record'>;

function checkGeometry(geometry: Geometry, frame: Box): Problem[] {
  const field = 'geometry';
  const problems: Problem[] = [];
  for (const position of positionsOf(geometry)) {
    const problem = checkPosition(position, frame, "the region's frame");
    if (problem !== undefined) problems.push({ field, ...problem });
    if (position.some((degrees) => decimals(degrees) > MAX_DECIMALS)) {
      problems.push({ field, message: `[${position.join(', ')}] has more than ${MAX_DECIMALS} decimals` });
    }
  }
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, index) => {
      const problem = checkRing(ring, index === 0 ? 'exterior' : 'hole');
      if (problem !== undefined) problems.push({ field, ...problem });
    });
  }
  return problems.slice(0, 3);
}

function checkAccuracy(feature: PlanningFeature): Problem[] {
  const { accuracy } = feature.properties;
  const problems: Problem[] = [];
  const field = 'accuracy';
  if ((accuracy.class === 'unlocated') !== (feature.geometry === null)) {
    problems.push({ field, message: 'a place has no geometry exactly where its class is "unlocated"' });
  }
  if (markOf(feature) === 'pin' && (accuracy.radiusMetres ?? Infinity) > PIN_LIMIT_METRES) {
    problems.push({ field, message: `±${accuracy.radiusMetres} m is drawn as a pin`, suggestion: `${PIN_LIMIT_METRES} m is the limit` });
  }
  if (feature.geometry?.type === 'Point' && accuracyClassOf(accuracy.radiusMetres ?? Infinity) !== accuracy.class) {
    problems.push({ field, message: `class "${accuracy.class}" does not fit ±${accuracy.radiusMetres} m` });
  }
  return problems;
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
