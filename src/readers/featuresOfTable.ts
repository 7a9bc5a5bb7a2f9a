/** Makes features of the rows of a table, once it is known which columns say where they lie. */
import { addGeometry, type AddedGeometry } from '../domain/ownData/addGeometry.ts';
import { valueAt, type Column } from '../domain/ownData/Column.ts';
import { GeometryBuilder } from '../domain/ownData/GeometryBuilder.ts';
import { guessNameColumn } from '../domain/ownData/guessNameColumn.ts';
import { RemarkList } from '../domain/ownData/LayerBuilder.ts';
import type { PositionColumns } from '../domain/ownData/FilePreview.ts';
import { parseCoordinate } from '../domain/ownData/parseCoordinate.ts';
import { pickColumn } from '../domain/ownData/pickRows.ts';
import { checkCounts } from './checkCounts.ts';
import type { Limits } from './limits.ts';
import type { ParsedTable, TableFeatures } from './ParsedFile.ts';
import { parseShapeText } from './parseShapeText.ts';
import { crsOfCode } from './StatedCrs.ts';

type AddRow = (builder: GeometryBuilder, row: number) => AddedGeometry & { readonly field?: string };

const LONGEST_FOUND = 40;
const CHECKED_EVERY = 2_000;

/** Rows whose position cannot be read are left out, rows that say none are kept without one. */
export function featuresOfTable(table: ParsedTable, position: PositionColumns, limits: Limits): TableFeatures {
  const builder = new GeometryBuilder();
  const list = new RemarkList();
  const srids = new Set<number | undefined>();
  const add = adderOf(table.columns, position, srids);
  const nameColumn = table.columns[guessNameColumn(table.columns) ?? -1];
  const rows: number[] = [];
  table.numbers.forEach((number, row) => {
    const { features, faults, field } = add(builder, row);
    if (faults.length > 0) {
      const name = nameColumn === undefined ? '' : String(valueAt(nameColumn, row) ?? '').slice(0, LONGEST_FOUND);
      list.add(faults.map((fault) => ({ number, name, ...(field === undefined ? {} : { field }), ...fault })));
    }
    for (let copy = 0; copy < features; copy += 1) rows.push(row);
    if (row % CHECKED_EVERY === 0) checkCounts({ featureCount: builder.featureCount, positionCount: builder.positionCount, columnCount: 0 }, limits);
  });
  checkCounts({ featureCount: builder.featureCount, positionCount: builder.positionCount, columnCount: 0 }, limits);
  const picked = Uint32Array.from(rows);
  const isWhole = picked.length === table.numbers.length && picked.every((row, index) => row === index);
  // The text of a shape is told by the map; as a column it would only fill the memory.
  const kept = table.columns.filter((_, index) => position.kind !== 'shape' || index !== position.column);
  const raw = {
    count: builder.featureCount,
    geometry: builder.finish(),
    columns: isWhole ? kept : kept.map((column) => pickColumn(column, picked)),
    numbers: Uint32Array.from(picked, (row) => table.numbers[row] ?? 0),
    ...list.finish(),
  };
  const [srid] = srids;
  return { raw, stated: srids.size === 1 && srid !== undefined ? crsOfCode(srid) : undefined };
}

function adderOf(columns: readonly Column[], position: PositionColumns, srids: Set<number | undefined>): AddRow {
  // Where no column says a position, no row lacks one.
  if (position.kind === 'none') return (builder) => ({ ...addGeometry(builder, null), faults: [] });
  if (position.kind === 'shape') {
    const column = columns[position.column];
    return (builder, row) => {
      const text = column === undefined ? undefined : valueAt(column, row);
      if (text === undefined) return addGeometry(builder, null);
      const { geometry, srid } = parseShapeText(String(text));
      if (geometry === undefined) return { features: 0, faults: [{ fault: 'bad-text', found: String(text).slice(0, LONGEST_FOUND) }], field: column?.name ?? '' };
      srids.add(srid);
      return { ...addGeometry(builder, geometry), field: column?.name ?? '' };
    };
  }
  const [x, y] = [columns[position.x], columns[position.y]];
  return (builder, row) => addPoint(builder, row, x, y);
}

function addPoint(builder: GeometryBuilder, row: number, x: Column | undefined, y: Column | undefined): ReturnType<AddRow> {
  const [xValue, yValue] = [x, y].map((column) => (column === undefined ? undefined : valueAt(column, row)));
  if (xValue === undefined && yValue === undefined) return addGeometry(builder, null);
  const [east, north] = [toNumber(xValue), toNumber(yValue)];
  if (east === undefined || north === undefined) {
    const [column, value] = east === undefined ? [x, xValue] : [y, yValue];
    return { features: 0, faults: [{ fault: 'not-a-number', found: String(value ?? '').slice(0, LONGEST_FOUND) }], field: column?.name ?? '' };
  }
  builder.addPosition(east, north);
  builder.endRing();
  builder.endPart();
  builder.endFeature('point');
  return { features: 1, faults: [] };
}

function toNumber(value: string | number | undefined): number | undefined {
  return typeof value === 'string' ? parseCoordinate(value) : value;
}
