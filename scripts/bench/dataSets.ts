/** The data that all pages draw: made up, the same at every run, spread over a box that our map can look at. */
import { seededRandom } from '../../src/domain/shortlist/seededRandom.ts';

export const DATA_SETS = [
  { id: 'points-100', shape: 'point', count: 100 },
  { id: 'points-10000', shape: 'point', count: 10_000 },
  { id: 'points-100000', shape: 'point', count: 100_000 },
  { id: 'polygons-10000', shape: 'polygon', count: 10_000 },
] as const satisfies readonly DataSet[];

export interface DataSet {
  readonly id: string;
  readonly shape: 'point' | 'polygon';
  readonly count: number;
}

export const CATEGORIES = ['A', 'B', 'C', 'D', 'E'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface MadeUpProperties {
  readonly id: number;
  readonly name: string;
  readonly category: Category;
  readonly value: number;
  readonly visits: number;
}

type MadeUp = GeoJSON.Feature<GeoJSON.Point | GeoJSON.Polygon, MadeUpProperties>;

/** Degrees: west, south, east, north. */
export const BOX = [112.75, 22.05, 113.25, 22.65] as const;
export const MIDDLE = [(BOX[0] + BOX[2]) / 2, (BOX[1] + BOX[3]) / 2] as const;
const [WEST, SOUTH, EAST, NORTH] = BOX;

const NAMES: Readonly<Record<Category, string>> = { A: '示例学校', B: '示例医院', C: '示例公园', D: '示例商店', E: '示例车站' };
const FEWEST_CORNERS = 5;
const MOST_CORNERS = 12;
/** From the middle of an area to its corners: it is some 300 to 700 m across. */
const RADIUS_DEGREES = { least: 0.0016, most: 0.0031 } as const;
/** The least share of its radius at which a corner lies. */
const INMOST = 0.8;
const DECIMALS = 1e6;

export function benchFeatures({ shape, count }: DataSet): GeoJSON.FeatureCollection<GeoJSON.Point | GeoJSON.Polygon, MadeUpProperties> {
  const random = seededRandom(count);
  return { type: 'FeatureCollection', features: Array.from({ length: count }, (_, id) => feature(id, shape, random)) };
}

function feature(id: number, shape: DataSet['shape'], random: () => number): MadeUp {
  const category = CATEGORIES[Math.floor(random() * CATEGORIES.length)] ?? 'A';
  const value = Math.round(random() * 1_000);
  const visits = Math.round(random() * 100_000) / 10;
  const properties = { id, name: `${NAMES[category]}${id}`, category, value, visits };
  return { type: 'Feature', properties, geometry: shape === 'point' ? point(random) : polygon(random) };
}

function point(random: () => number): GeoJSON.Point {
  return { type: 'Point', coordinates: [rounded(between(WEST, EAST, random)), rounded(between(SOUTH, NORTH, random))] };
}

/** Its corners go round its middle, so it never crosses itself; all of them lie in the box. */
function polygon(random: () => number): GeoJSON.Polygon {
  const radius = between(RADIUS_DEGREES.least, RADIUS_DEGREES.most, random);
  const [x, y] = [between(WEST + radius, EAST - radius, random), between(SOUTH + radius, NORTH - radius, random)];
  const corners = FEWEST_CORNERS + Math.floor(random() * (MOST_CORNERS - FEWEST_CORNERS + 1));
  const ring = Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI;
    const reach = radius * between(INMOST, 1, random);
    return [rounded(x + reach * Math.cos(angle)), rounded(y + reach * Math.sin(angle))];
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

function between(least: number, most: number, random: () => number): number {
  return least + random() * (most - least);
}

function rounded(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS;
}
