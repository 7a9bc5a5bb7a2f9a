/** All water of the frame as one area: sea, rivers and lakes flow into each other without a seam. */
import { difference, featureCollection, simplify, union } from '@turf/turf';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import type { Bounds } from '../../src/domain/bounds.ts';
import type { SeedWater } from '../seeds/schema.ts';
import { tidyArea, toArea, toFeature, type Area } from './Area.ts';
import { LandIndex } from './LandIndex.ts';
import { onTheWay } from './onTheWay.ts';
import { riverCap, riverRibbon } from './riverRibbon.ts';
import { smoothLine } from './smoothLine.ts';

export interface WaterSources {
  readonly frame: Bounds;
  readonly land: readonly Polygon[];
  readonly waters: readonly SeedWater[];
  /** Lakes, and stretches of rivers whose banks the coast package holds. */
  readonly inland: readonly Polygon[];
}

/** The sea runs on outside the frame, beyond what a tilted map shows, on the sides where there is more sea than land. */
const MARGIN_DEGREES = 4;
const SAMPLES = 40;
const INSIDE_DEGREES = 0.002;
const SMALLEST_KM2 = 0.02;
/** How far a bank may lie from the ribbon's own edge, in degrees: about 10 m. */
const TOLERANCE_DEGREES = 0.0001;

export type WaterCollection = FeatureCollection<Area, { readonly part: 'water' }>;

export function waterArea({ frame, land, waters, inland }: WaterSources): WaterCollection {
  const ground = new LandIndex(land);
  const rivers = waters.flatMap((water) => toRibbons(water, waters, frame, ground));
  const parts = [...seaOf(frame, land, ground), ...rivers, ...inland];
  const whole = joined(parts);
  const tidy = whole === undefined ? undefined : tidyArea(whole, SMALLEST_KM2);
  return { type: 'FeatureCollection', features: tidy === undefined ? [] : [toFeature(tidy, { part: 'water' })] };
}

function seaOf([west, south, east, north]: Bounds, land: readonly Polygon[], ground: LandIndex): Area[] {
  const marginAt = (from: Position, to: Position) => {
    const samples = Array.from({ length: SAMPLES }, (_, index) => onTheWay(from, to, (index + 0.5) / SAMPLES));
    return samples.filter((point) => ground.at(point) === 'sea').length * 2 > SAMPLES ? MARGIN_DEGREES : 0;
  };
  // Just inside the frame: its own edge is the edge of the land.
  const [w, s, e, n] = [west + INSIDE_DEGREES, south + INSIDE_DEGREES, east - INSIDE_DEGREES, north - INSIDE_DEGREES];
  const left = west - marginAt([w, s], [w, n]);
  const bottom = south - marginAt([w, s], [e, s]);
  const right = east + marginAt([e, s], [e, n]);
  const top = north + marginAt([w, n], [e, n]);
  const box: Polygon = { type: 'Polygon', coordinates: [[[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]] };
  const all = toArea(land);
  if (all === undefined) return [box];
  const sea = difference(featureCollection<Area>([toFeature(box, {}), toFeature(all, {})]));
  return sea === null ? [] : [sea.geometry];
}

function joined(parts: readonly Area[]): Area | undefined {
  if (parts.length < 2) return parts[0];
  return union(featureCollection(parts.map((part) => toFeature(part, {}))))?.geometry;
}

function toRibbons({ id, line, widthMetres, endWidthMetres }: SeedWater, waters: readonly SeedWater[], frame: Bounds, land: LandIndex): Polygon[] {
  const [start, end] = [line[0] ?? [], line.at(-1) ?? []];
  const isShared = (point: Position) => waters.some((other) => other.id !== id && other.line.some((each) => String(each) === String(point)));
  const goesOn = (point: Position) => !isShared(point) && land.has(point) && !isAtFrame(point, frame);
  const last = endWidthMetres ?? widthMetres;
  const ribbon = riverRibbon({
    line: smoothLine(line),
    widthMetres: [widthMetres, last],
    fades: { start: goesOn(start), end: goesOn(end) },
  });
  const caps = ([[start, widthMetres], [end, last]] as const).filter(([point]) => isShared(point));
  return [simplify(ribbon, { tolerance: TOLERANCE_DEGREES, highQuality: true }), ...caps.map(([point, width]) => riverCap(point, width / 2))];
}

function isAtFrame([lon = Number.NaN, lat = Number.NaN]: Position, [west, south, east, north]: Bounds): boolean {
  return Math.min(lon - west, east - lon, lat - south, north - lat) < 0.005;
}
