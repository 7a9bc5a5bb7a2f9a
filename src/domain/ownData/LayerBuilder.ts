/** Collects features, their columns and what is to be said of them into one raw layer, in the coordinates of its file. */
import { addGeometry } from './addGeometry.ts';
import type { Column } from './Column.ts';
import { ColumnBuilder } from './ColumnBuilder.ts';
import { flatProperties } from './flatProperties.ts';
import { GeometryBuilder } from './GeometryBuilder.ts';
import { MILD_FAULTS, REMARKS_KEPT, type FeatureRemark } from './OwnLayer.ts';
import type { PackedGeometry } from './PackedGeometry.ts';

export interface Remarks {
  readonly remarks: readonly FeatureRemark[];
  readonly refusedCount: number;
  readonly remarkedCount: number;
}

export interface RawLayer extends Remarks {
  readonly count: number;
  /** In the coordinates of the file. */
  readonly geometry: PackedGeometry;
  readonly columns: readonly Column[];
  /** For each feature its number in the file. */
  readonly numbers: Uint32Array;
}

export interface RawFeature {
  /** Counted from 1, as it stands in the file. */
  readonly number: number;
  readonly geometry: unknown;
  readonly properties: unknown;
  readonly id?: unknown;
}

/** Counts what is refused and what is remarked; keeps the first of them. */
export class RemarkList {
  readonly #remarks: FeatureRemark[] = [];
  #refused = 0;
  #remarked = 0;

  /** Features of which something is said: one that has two faults is counted once. */
  add(remarks: readonly FeatureRemark[]): void {
    if (remarks.length === 0) return;
    if (remarks.every(({ fault }) => MILD_FAULTS.includes(fault))) this.#remarked += 1;
    else this.#refused += 1;
    if (this.#remarks.length < REMARKS_KEPT) this.#remarks.push(...remarks);
  }

  finish(): Remarks {
    return { remarks: this.#remarks.slice(0, REMARKS_KEPT), refusedCount: this.#refused, remarkedCount: this.#remarked };
  }
}

/** Names of members that call a feature, by which a remark is told apart. */
const CALLED = /^(?:name|名称|名字|title|label|id|fid|objectid)$/i;
const LONGEST_NAME = 40;

export class LayerBuilder {
  readonly #geometry = new GeometryBuilder();
  readonly #columns = new Map<string, ColumnBuilder>();
  readonly #remarks = new RemarkList();
  readonly #numbers: number[] = [];

  get featureCount(): number {
    return this.#geometry.featureCount;
  }

  get positionCount(): number {
    return this.#geometry.positionCount;
  }

  get columnCount(): number {
    return this.#columns.size;
  }

  /** A collection of mixed shapes becomes one feature for each shape, all with the same properties. */
  add({ number, geometry, properties, id }: RawFeature): void {
    const { features, faults } = addGeometry(this.#geometry, geometry);
    const values = flatProperties(properties);
    if (id !== undefined && id !== null && !values.has('id')) values.set('id', id);
    if (faults.length > 0) {
      const name = nameIn(values);
      this.#remarks.add(faults.map((fault) => ({ number, name, ...fault })));
    }
    for (let copy = 0; copy < features; copy += 1) this.#addRow(number, values);
  }

  /** Leaves a feature out that could not even be read. */
  refuse(remark: FeatureRemark): void {
    this.#remarks.add([remark]);
  }

  finish(): RawLayer {
    const count = this.#geometry.featureCount;
    const columns = [...this.#columns.values()].map((column) => {
      column.padTo(count);
      return column.finish();
    });
    return { count, geometry: this.#geometry.finish(), columns, numbers: Uint32Array.from(this.#numbers), ...this.#remarks.finish() };
  }

  #addRow(number: number, values: ReadonlyMap<string, unknown>): void {
    const row = this.#numbers.length;
    this.#numbers.push(number);
    for (const [name, value] of values) {
      let column = this.#columns.get(name);
      if (column === undefined) {
        column = new ColumnBuilder(name);
        this.#columns.set(name, column);
      }
      column.padTo(row);
      column.add(value);
    }
  }
}

function nameIn(values: ReadonlyMap<string, unknown>): string {
  for (const [key, value] of values) {
    if (CALLED.test(key) && (typeof value === 'string' || typeof value === 'number')) return String(value).slice(0, LONGEST_NAME);
  }
  return '';
}
