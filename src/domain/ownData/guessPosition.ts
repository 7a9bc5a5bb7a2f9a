/** Guesses by names and values which columns of a table say where its rows lie. */
import { parseCoordinate } from './parseCoordinate.ts';
import type { PositionColumns } from './FilePreview.ts';

/** What a column's name or its values say that it is. */
type Axis = 'east' | 'north' | undefined;

const EAST_NAMES = /^(?:lon|lng|long|longitude|longitud|x_?lon|gps_?(?:lon|lng|longitude)|wgs84_?(?:lon|lng)|gcj02_?(?:lon|lng)|bd09_?(?:lon|lng)|经度|經度|东经|東經|e|east|easting|东坐标|東坐標|横坐标|橫坐標|东向|东距|point_x|xcoord|x_?coord(?:inate)?)$/i;
const NORTH_NAMES = /^(?:lat|latitude|latitud|y_?lat|gps_?(?:lat|latitude)|wgs84_?lat|gcj02_?lat|bd09_?lat|纬度|緯度|北纬|北緯|n|north|northing|北坐标|北坐標|纵坐标|縱坐標|北向|北距|point_y|ycoord|y_?coord(?:inate)?)$/i;
/** Which of them is the north one only the values tell: surveyors in China call it X. */
const X_NAMES = /^(?:x|x坐标|x坐標|坐标x|坐標x|中心点?x|x_?值|cx|centroid_x)$/i;
const Y_NAMES = /^(?:y|y坐标|y坐標|坐标y|坐標y|中心点?y|y_?值|cy|centroid_y)$/i;
const SHAPE_NAMES = /^(?:wkt|ewkt|geom|the_geom|geometry|geojson|shape|wkt_geom|geom_wkt|几何|幾何|空间范围)$/i;
const SHAPE_TEXT = /^\s*(?:SRID=\d+;)?\s*(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)|^\s*\{\s*"(?:type|coordinates|geometries)"\s*:/i;

/** `rows` are the first ones, without the header. Names go before values; where neither says it, nothing is guessed. */
export function guessPosition(header: readonly string[], rows: readonly (readonly string[])[]): PositionColumns {
  const columns = header.map((name, index) => ({ index, name: bare(name), values: rows.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '') }));
  const shape = columns.find(({ values }) => values.filter((value) => SHAPE_TEXT.test(value)).length * 2 > values.length);
  if (shape !== undefined) return { kind: 'shape', column: shape.index };

  const numeric = columns
    .map(({ index, name, values }) => ({ index, name, numbers: values.map((value) => parseCoordinate(value)).filter((number) => number !== undefined), count: values.length }))
    .filter(({ numbers, count }) => count === 0 ? rows.length === 0 : numbers.length * 2 > count);
  const east = numeric.find(({ name }) => EAST_NAMES.test(name));
  const north = numeric.find(({ name }) => NORTH_NAMES.test(name));
  if (east !== undefined && north !== undefined) return { kind: 'xy', x: east.index, y: north.index };

  const x = numeric.find(({ name }) => X_NAMES.test(name));
  const y = numeric.find(({ name }) => Y_NAMES.test(name));
  if (x !== undefined && y !== undefined) {
    const isSurveyed = axisOf(x.numbers) === 'north' && axisOf(y.numbers) === 'east';
    return isSurveyed ? { kind: 'xy', x: y.index, y: x.index } : { kind: 'xy', x: x.index, y: y.index };
  }
  const empty = columns.find(({ name, values }) => values.length === 0 && SHAPE_NAMES.test(name));
  if (empty !== undefined) return { kind: 'shape', column: empty.index };
  return byValues(numeric);
}

/** Two columns side by side, one of eastings and one of northings; a table without header has nothing else to go by. */
function byValues(numeric: readonly { readonly index: number; readonly numbers: readonly number[] }[]): PositionColumns {
  const axes = numeric.map(({ index, numbers }) => ({ index, axis: axisOf(numbers) }));
  for (const [at, first] of axes.entries()) {
    const second = axes[at + 1];
    if (second === undefined || second.index !== first.index + 1) continue;
    if (first.axis === 'east' && second.axis === 'north') return { kind: 'xy', x: first.index, y: second.index };
    if (first.axis === 'north' && second.axis === 'east') return { kind: 'xy', x: second.index, y: first.index };
  }
  return { kind: 'none' };
}

/** What numbers in China can be: degrees with decimals, or metres in Gauss–Krüger zones with or without their number. */
function axisOf(numbers: readonly number[]): Axis {
  if (numbers.length === 0) return undefined;
  const all = (from: number, to: number) => numbers.every((number) => number >= from && number <= to);
  const isFine = numbers.some((number) => !Number.isInteger(number * 100));
  if (isFine && all(73, 136)) return 'east';
  if (isFine && all(3, 54)) return 'north';
  if (all(100_000, 900_000) || all(13_100_000, 45_900_000)) return 'east';
  return all(1_800_000, 6_000_000) ? 'north' : undefined;
}

/** "经度(°)", " X坐标 [m] " → "经度", "X坐标". */
function bare(name: string): string {
  return name.trim().replace(/\s*[（([【].*$/u, '').trim() || name.trim();
}
