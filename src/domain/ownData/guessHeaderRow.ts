/** Finds the row that names the columns of a table: above it titles may stand, below it the values. */
import { parseCoordinate } from './parseCoordinate.ts';

const LOOKED_AT = 12;

/** `rows` are the first ones as they stand in the file. Counted from 1; 0 where no row names anything. */
export function guessHeaderRow(rows: readonly (readonly string[])[]): number {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== ''));
  const width = Math.max(0, ...filled.slice(0, LOOKED_AT + 1).map(({ length }) => length));
  const index = filled.slice(0, LOOKED_AT).findIndex((cells) => {
    const isWide = cells.length >= Math.min(width, Math.max(2, Math.ceil(width * 0.6))) || (width === 1 && cells.length === 1);
    const isOfNames = cells.some((cell) => parseCoordinate(cell) === undefined) && cells.every(isName);
    return isWide && isOfNames;
  });
  // Texts in every row: the first is as likely a header as any, unless numbers stand above it.
  const hasValuesAbove = filled.slice(0, Math.max(0, index)).some((cells) => cells.length > 1 && cells.some((cell) => parseCoordinate(cell) !== undefined));
  return hasValuesAbove ? 0 : index + 1;
}

/** A year heads a column as well as a word does. */
function isName(cell: string): boolean {
  return (parseCoordinate(cell) === undefined || /^(?:19|20)\d\d$/.test(cell.trim())) && !SHAPE.test(cell);
}

const SHAPE = /^\s*(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*\(/i;

/** A, B, … Z, AA, AB, … for columns without a name. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
