/** Hills as stacked masses, each step smaller than the one below it: soft, and no shape of the ground. */
import { featureCollection, simplify, union } from '@turf/turf';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import type { SeedHill } from '../seeds/baseSchema.ts';
import { polygonsOf, squareKilometres, tidyArea, toFeature, type Area } from './Area.ts';
import { metresPerDegree } from './metresBetween.ts';
import { smoothLine } from './smoothLine.ts';
import { spacedLine } from './spacedLine.ts';

export interface HillProperties {
  readonly hill: string;
  /** From 0, the widest. */
  readonly step: number;
}

export type HillCollection = FeatureCollection<Area, HillProperties>;

/** Reach of each step as a share of the whole: so many that none shows as a line, for contours would claim heights. */
const STEP_COUNT = 14;
const TOP_SHARE = 0.22;
const STEPS = Array.from({ length: STEP_COUNT }, (_, step) => 1 - (step / (STEP_COUNT - 1)) * (1 - TOP_SHARE));
const SPACING_METRES = 700;
const CORNERS = 48;
/** About 150 m: far below what such a mass claims. */
const TOLERANCE_DEGREES = 0.0014;
/** Until an area is met: beyond that rounding to whole corners says more. */
const ROUNDS = 8;
/** How much the outline swings, as a share of the reach, and how often around: a circle looks like a mark of planning. */
const SWINGS = [{ share: 0.07, times: 3 }, { share: 0.045, times: 5 }, { share: 0.03, times: 8 }] as const;

/** The widest steps of all hills come first, so that no hill lies on another's top. */
export function hillMasses(hills: readonly SeedHill[]): HillCollection {
  const reaches = new Map(hills.map((hill) => [hill.id, reachOf(hill)]));
  const features = STEPS.flatMap((share, step) =>
    hills.flatMap(({ id, ridge }): Feature<Area, HillProperties>[] => {
      const mass = massAround(ridge, (reaches.get(id) ?? 0) * share, id);
      return mass === undefined ? [] : [toFeature(mass, { hill: id, step })];
    }),
  );
  return { type: 'FeatureCollection', features };
}

/** Metres: what the seed states, or as far as makes the widest step as large as the published area. */
function reachOf({ id, ridge, publishedArea, reachMetres }: SeedHill): number {
  if (publishedArea === undefined) return reachMetres ?? 0;
  const { squareKilometres: wanted } = publishedArea;
  let reach = Math.sqrt((wanted * 1e6) / Math.PI);
  for (let round = 0; round < ROUNDS; round += 1) {
    const mass = massAround(ridge, reach, id);
    // Round a point the area goes with the square of the reach, along a ridge with less: each round at least halves what is missing.
    if (mass !== undefined) reach *= Math.sqrt(wanted / squareKilometres(mass));
  }
  return reach;
}

/** What lies within about that reach of the ridge, which grows shorter towards the top. */
function massAround(ridge: readonly Position[], reachMetres: number, seed: string): Area | undefined {
  const points = ridge.length === 1 ? ridge : spacedLine(smoothLine(ridge), SPACING_METRES);
  const blobs = points.map((point, index) => blobAt(point, reachMetres * narrowing(index, points.length), phaseOf(seed)));
  const whole = blobs.length === 1 ? blobs[0] : union(featureCollection(blobs.map((blob) => toFeature(blob, {}))))?.geometry;
  const tidy = whole === undefined ? undefined : tidyArea(simplify(whole, { tolerance: TOLERANCE_DEGREES, highQuality: true }));
  // Slits between blobs are no valleys.
  return tidy === undefined ? undefined : largestWithoutHoles(tidy);
}

function largestWithoutHoles(shape: Area): Polygon | undefined {
  const [first] = polygonsOf(shape);
  return first === undefined ? undefined : { type: 'Polygon', coordinates: first.coordinates.slice(0, 1) };
}

/** Both ends of a ridge are lower than its middle. */
function narrowing(index: number, count: number): number {
  return count === 1 ? 1 : 0.72 + 0.28 * Math.sin((index / (count - 1)) * Math.PI);
}

function blobAt([lon = Number.NaN, lat = Number.NaN]: Position, reachMetres: number, phase: number): Polygon {
  const degree = metresPerDegree(lat);
  const ring = Array.from({ length: CORNERS }, (_, index): Position => {
    const angle = (index / CORNERS) * 2 * Math.PI;
    const swing = SWINGS.reduce((sum, { share, times }) => sum + share * Math.sin(times * angle + phase * times), 0);
    const reach = reachMetres * (0.93 + swing);
    return [lon + (Math.cos(angle) * reach) / degree.lon, lat + (Math.sin(angle) * reach) / degree.lat];
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** The same for the same hill in every run, another for another. */
function phaseOf(seed: string): number {
  return [...seed].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 7;
}
