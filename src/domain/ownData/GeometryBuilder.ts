/** Grows packed geometry feature by feature; a feature that turns out to be faulty is taken back. */
import { growBytes, growFloats, growWords } from './growArray.ts';
import { NO_SHAPE, SHAPES, type PackedGeometry, type Shape } from './PackedGeometry.ts';

/** Call `addPosition`… `endRing`… `endPart`… `endFeature`, as many of each as there are. */
export class GeometryBuilder {
  #shapes = new Uint8Array(0);
  #partStarts = new Uint32Array(1);
  #ringStarts = new Uint32Array(1);
  #positionStarts = new Uint32Array(1);
  #coordinates = new Float64Array(0);
  #features = 0;
  #parts = 0;
  #rings = 0;
  #positions = 0;

  get featureCount(): number {
    return this.#features;
  }

  get positionCount(): number {
    return this.#positions;
  }

  addPosition(x: number, y: number): void {
    const at = this.#positions * 2;
    if (at + 2 > this.#coordinates.length) this.#coordinates = growFloats(this.#coordinates, at + 2);
    this.#coordinates[at] = x;
    this.#coordinates[at + 1] = y;
    this.#positions += 1;
  }

  endRing(): void {
    this.#rings += 1;
    this.#positionStarts = growWords(this.#positionStarts, this.#rings + 1);
    this.#positionStarts[this.#rings] = this.#positions;
  }

  endPart(): void {
    this.#parts += 1;
    this.#ringStarts = growWords(this.#ringStarts, this.#parts + 1);
    this.#ringStarts[this.#parts] = this.#rings;
  }

  /** `undefined` for a feature without a geometry. */
  endFeature(shape: Shape | undefined): void {
    this.#shapes = growBytes(this.#shapes, this.#features + 1);
    this.#shapes[this.#features] = shape === undefined ? NO_SHAPE : SHAPES.indexOf(shape);
    this.#features += 1;
    this.#partStarts = growWords(this.#partStarts, this.#features + 1);
    this.#partStarts[this.#features] = this.#parts;
  }

  /** Forgets what was added since the last feature ended. */
  takeBack(): void {
    this.#parts = this.#partStarts[this.#features] ?? 0;
    this.#rings = this.#ringStarts[this.#parts] ?? 0;
    this.#positions = this.#positionStarts[this.#rings] ?? 0;
  }

  /** The positions of the ring that is being added: x, y, x, y, … */
  openRing(): Float64Array {
    return this.#coordinates.subarray((this.#positionStarts[this.#rings] ?? 0) * 2, this.#positions * 2);
  }

  finish(): PackedGeometry {
    return {
      shapes: this.#shapes.slice(0, this.#features),
      partStarts: this.#partStarts.slice(0, this.#features + 1),
      ringStarts: this.#ringStarts.slice(0, this.#parts + 1),
      positionStarts: this.#positionStarts.slice(0, this.#rings + 1),
      coordinates: this.#coordinates.slice(0, this.#positions * 2),
    };
  }
}
