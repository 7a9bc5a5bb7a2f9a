/** The schematic rivers as lines to draw: smooth, ended at the sea, in pieces where the width changes. */
import { simplify } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import type { LocalText } from '../../src/domain/LocalText.ts';
import { localise } from '../seeds/localise.ts';
import { roundLine, roundPosition } from './Area.ts';
import { LandIndex } from './LandIndex.ts';
import { metresBetween } from './metresBetween.ts';
import type { SeedWater } from '../seeds/schema.ts';
import { smoothLine } from './smoothLine.ts';
import { spacedLine } from './spacedLine.ts';

export interface RiverProperties {
  readonly id: string;
  readonly name?: LocalText;
  readonly kind: SeedWater['kind'];
  readonly widthMetres: number;
  readonly schematic: true;
}

export type River = Feature<LineString, RiverProperties>;
export type RiverCollection = FeatureCollection<LineString, RiverProperties>;

/** A change of width this small is not seen as a step, and pieces end where a point is. */
const WIDTH_STEP_METRES = 40;
const POINT_STEP_METRES = 100;

/** The rivers in the order of the seeds; land without its inland waters cut out. */
export function waterLayer(waters: readonly SeedWater[], land: readonly Polygon[]): RiverCollection {
  const ground = new LandIndex(land);
  return { type: 'FeatureCollection', features: waters.flatMap((water) => toRivers(water, ground)) };
}

function toRivers({ id, name, kind, widthMetres, endWidthMetres, line, schematic }: SeedWater, ground: LandIndex): River[] {
  const course = untilSea(smoothLine(line), ground);
  return tapered(course, widthMetres, endWidthMetres ?? widthMetres).map((piece) => ({
    type: 'Feature',
    properties: { id, ...(name === undefined ? {} : { name: localise(name) }), kind, widthMetres: piece.widthMetres, schematic },
    geometry: { type: 'LineString', coordinates: piece.line },
  }));
}

/** The line up to the shore that it crosses for good: the sea has another colour, on which the river would show. */
function untilSea(line: readonly Position[], ground: LandIndex): readonly Position[] {
  const lastDry = line.findLastIndex((point) => ground.has(point));
  const [dry, wet] = [line[lastDry], line[lastDry + 1]];
  if (dry === undefined || wet === undefined) return line;
  return [...line.slice(0, lastDry + 1), roundPosition(shoreBetween(dry, wet, ground))];
}

/** By halving, to 10 m: the first point in the water. */
function shoreBetween(dry: Position, wet: Position, ground: LandIndex): Position {
  if (metresBetween(dry, wet) < 10) return wet;
  const middle = dry.map((degrees, axis) => (degrees + (wet[axis] ?? degrees)) / 2);
  return ground.has(middle) ? shoreBetween(middle, wet, ground) : shoreBetween(dry, middle, ground);
}

interface Piece {
  readonly widthMetres: number;
  readonly line: Position[];
}

/** A line of one width each; neighbours share their end point. */
function tapered(line: readonly Position[], startMetres: number, endMetres: number): Piece[] {
  if (startMetres === endMetres) return [{ widthMetres: startMetres, line: [...line] }];
  const count = Math.ceil(Math.abs(endMetres - startMetres) / WIDTH_STEP_METRES) + 1;
  const points = spacedLine(line, POINT_STEP_METRES);
  const shares = sharesAlong(points);
  const pieces = Array.from({ length: count }, (_, index): Piece => {
    const from = shares.findIndex((share) => share >= index / count);
    const to = shares.findIndex((share) => share >= (index + 1) / count);
    const widthMetres = Math.round(startMetres + ((endMetres - startMetres) * index) / (count - 1));
    return { widthMetres, line: points.slice(from, to + 1) };
  });
  return pieces
    .filter((piece) => piece.line.length > 1)
    .map((piece) => ({ ...piece, line: lightened(piece.line) }));
}

/** Without the points that were added to end pieces at. */
function lightened(coordinates: Position[]): Position[] {
  const line: LineString = { type: 'LineString', coordinates };
  return roundLine(simplify(line, { tolerance: 0.00005, highQuality: true }).coordinates);
}

/** How far along the line each point lies, from 0 to 1. */
function sharesAlong(line: readonly Position[]): number[] {
  let sum = 0;
  const metres = line.map((point, index) => (sum += metresBetween(line[index - 1] ?? point, point)));
  return metres.map((each, index) => (index === line.length - 1 ? 1 : each / sum));
}
