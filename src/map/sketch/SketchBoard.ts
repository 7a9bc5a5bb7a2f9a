/** The hand on the map: turns taps, drags and keys into vertices of what is drawn or edited. Holds no sketch itself. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDraw, type TerraDrawMouseEvent } from 'terra-draw';
import type { LonLat } from '../../domain/distance.ts';
import { moveBy } from '../../domain/sketch/moveBy.ts';
import { apart, footOn, nearestIndex, snapTo, vertexOf, type AimedVertex, type Pixel, type SnapTargets } from '../../domain/sketch/snapTo.ts';
import type { Sketch, SketchVertex } from '../../domain/sketch/Sketch.ts';
import { HandAdapter } from './HandAdapter.ts';
import { HandMode, HAND_MODE } from './HandMode.ts';

export interface SketchBoardOptions {
  readonly map: MapLibreMap;
  /** What keys act on, in pixels of the map. */
  readonly middle: () => Pixel;
  readonly isSnapping: () => boolean;
  readonly targets: () => SnapTargets;
  /** True while vertices are being set, false while a sketch is edited. */
  readonly isDrawing: () => boolean;
  /** The vertex that was set last. */
  readonly last: () => SketchVertex | undefined;
  /** What is being edited. */
  readonly edited: () => Sketch | undefined;
  readonly onAim: (vertex: AimedVertex | undefined, pixel: Pixel | undefined) => void;
  readonly onPut: (vertex: AimedVertex) => void;
  readonly onFinish: () => void;
  readonly onTakeBack: () => void;
  readonly onCancel: () => void;
  readonly onDelete: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onChooseVertex: (index: number) => void;
  /** While it is dragged, and when it is let go. */
  readonly onMove: (sketch: Sketch) => void;
  readonly onLetGo: () => void;
  /** Keys are in use: the crosshair shows. */
  readonly onKeys: (areInUse: boolean) => void;
}

const SNAP_REACH_PIXELS = 14;
/** A finger or pointer that comes down this near to a vertex means it. */
const GRAB_PIXELS = 14;
/** A second tap this near to the last vertex ends the line. */
const DOUBLE_TAP_PIXELS = 8;

/** How far an arrow moves the map, and with Shift. */
const STEP_PIXELS = 60;
const FINE_PIXELS = 4;
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

interface Grip {
  readonly sketch: Sketch;
  /** Undefined where the whole is moved. */
  readonly index: number | undefined;
  readonly from: LonLat;
}

export class SketchBoard {
  readonly #options: SketchBoardOptions;
  readonly #draw: TerraDraw;
  #grip: Grip | undefined;
  /** Where the pointer last came down. */
  #downAt: Pixel | undefined;
  #isAltHeld = false;
  #usesKeys = false;

  constructor(options: SketchBoardOptions) {
    this.#options = options;
    const { map } = options;
    const mode = new HandMode({
      onTap: (event) => this.#tap(pixelOf(event)),
      onHover: (event) => this.#hover(pixelOf(event)),
      // Told where the first move ended, which a fast hand made far from what it took hold of.
      onGrab: (event) => this.#grab(this.#downAt ?? pixelOf(event)),
      onDrag: (event) => this.#drag(pixelOf(event)),
      onLetGo: () => this.#letGo(),
    });
    this.#draw = new TerraDraw({ adapter: new HandAdapter(map), modes: [mode] });
    this.#draw.start();
    this.#draw.setMode(HAND_MODE);
    const canvas = map.getCanvas();
    canvas.addEventListener('keydown', this.#onKeyDown, true);
    for (const kind of ['pointermove', 'pointerdown'] as const) canvas.addEventListener(kind, this.#onPointer, true);
    canvas.addEventListener('pointerleave', this.#onLeave);
    map.on('move', this.#onMapMove);
    this.#showCursor('crosshair');
  }

  stop(): void {
    const { map } = this.#options;
    const canvas = map.getCanvas();
    canvas.removeEventListener('keydown', this.#onKeyDown, true);
    for (const kind of ['pointermove', 'pointerdown'] as const) canvas.removeEventListener(kind, this.#onPointer, true);
    canvas.removeEventListener('pointerleave', this.#onLeave);
    map.off('move', this.#onMapMove);
    this.#draw.stop();
    canvas.style.cursor = '';
    this.#options.onAim(undefined, undefined);
    this.#options.onKeys(false);
  }

  /** The vertex that a tap there would set. */
  #vertexAt(pixel: Pixel, without?: LonLat): AimedVertex {
    const { map, isSnapping, targets } = this.#options;
    const unproject = ({ x, y }: Pixel): LonLat => {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    };
    const all = targets();
    const points = without === undefined ? all.points : all.points.filter(({ at }) => at[0] !== without[0] || at[1] !== without[1]);
    const snapped =
      isSnapping() && !this.#isAltHeld
        ? snapTo(pixel, { targets: { ...all, points }, reachPixels: SNAP_REACH_PIXELS, project: (at) => this.#project(at), unproject })
        : undefined;
    return snapped ?? { at: unproject(pixel) };
  }

  #project([lon, lat]: LonLat): Pixel {
    return this.#options.map.project([lon, lat]);
  }

  #tap(pixel: Pixel): void {
    this.#useKeys(false);
    const { isDrawing, last, onPut, onFinish, onChooseVertex } = this.#options;
    if (!isDrawing()) {
      const index = this.#vertexUnder(pixel);
      if (index !== undefined) onChooseVertex(index);
      return;
    }
    const before = last();
    if (before !== undefined && apart(this.#project(before.at), pixel) <= DOUBLE_TAP_PIXELS) onFinish();
    else onPut(this.#vertexAt(pixel));
  }

  #hover(pixel: Pixel): void {
    this.#useKeys(false);
    if (this.#options.isDrawing()) {
      this.#showCursor('crosshair');
      this.#options.onAim(this.#vertexAt(pixel), pixel);
      return;
    }
    const isOnHandle = this.#vertexUnder(pixel) !== undefined || this.#middleUnder(pixel) !== undefined;
    this.#showCursor(isOnHandle || this.#isOnBody(pixel) ? 'move' : '');
  }

  #grab(pixel: Pixel): boolean {
    const { edited, isDrawing, map, onChooseVertex } = this.#options;
    const sketch = edited();
    if (sketch === undefined || isDrawing()) return false;
    const { lng, lat } = map.unproject([pixel.x, pixel.y]);
    const index = this.#vertexUnder(pixel);
    const middle = index === undefined ? this.#middleUnder(pixel) : undefined;
    if (index !== undefined) this.#grip = { sketch, index, from: [lng, lat] };
    else if (middle !== undefined) {
      const vertices = sketch.vertices.toSpliced(middle + 1, 0, { at: [lng, lat] });
      this.#grip = { sketch: { ...sketch, vertices }, index: middle + 1, from: [lng, lat] };
    } else if (this.#isOnBody(pixel)) this.#grip = { sketch, index: undefined, from: [lng, lat] };
    else return false;
    if (this.#grip.index !== undefined) onChooseVertex(this.#grip.index);
    return true;
  }

  #drag(pixel: Pixel): void {
    const grip = this.#grip;
    if (grip === undefined) return;
    const { sketch, index, from } = grip;
    if (index === undefined) {
      const { lng, lat } = this.#options.map.unproject([pixel.x, pixel.y]);
      this.#options.onMove({ ...sketch, vertices: moveBy(sketch.vertices, lng - from[0], lat - from[1]) });
      return;
    }
    const vertex = this.#vertexAt(pixel, sketch.vertices[index]?.at);
    this.#options.onAim(vertex, pixel);
    this.#options.onMove({ ...sketch, vertices: sketch.vertices.with(index, vertexOf(vertex)) });
  }

  #letGo(): void {
    this.#grip = undefined;
    this.#options.onAim(undefined, undefined);
    this.#options.onLetGo();
  }

  #vertexUnder(pixel: Pixel): number | undefined {
    const vertices = this.#options.edited()?.vertices ?? [];
    return nearestIndex(vertices.map(({ at }) => apart(this.#project(at), pixel)), GRAB_PIXELS);
  }

  /** The vertex before the middle of a side. */
  #middleUnder(pixel: Pixel): number | undefined {
    return nearestIndex(this.#sides().map(([start, end]) => apart({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, pixel)), GRAB_PIXELS);
  }

  #isOnBody(pixel: Pixel): boolean {
    return this.#sides().some(([start, end]) => apart(footOn(pixel, start, end), pixel) <= GRAB_PIXELS) || this.#isInside(pixel);
  }

  #isInside({ x, y }: Pixel): boolean {
    if (this.#options.edited()?.shape !== 'area') return false;
    return this.#sides().filter(([a, b]) => a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x).length % 2 === 1;
  }

  #sides(): [Pixel, Pixel][] {
    const sketch = this.#options.edited();
    if (sketch === undefined) return [];
    const ends = sketch.vertices.map(({ at }) => this.#project(at));
    const all = sketch.shape === 'area' ? [...ends, ...ends.slice(0, 1)] : ends;
    return all.slice(1).map((end, index): [Pixel, Pixel] => [all[index] ?? end, end]);
  }

  readonly #onPointer = (event: PointerEvent): void => {
    this.#isAltHeld = event.altKey;
    if (event.type !== 'pointerdown') return;
    const { left, top } = this.#options.map.getContainer().getBoundingClientRect();
    this.#downAt = { x: event.clientX - left, y: event.clientY - top };
  };

  readonly #onLeave = (): void => {
    if (!this.#usesKeys) this.#options.onAim(undefined, undefined);
  };

  readonly #onMapMove = (): void => {
    if (this.#usesKeys) this.#aimByKeys();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const act = this.#actOf(event);
    if (act === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };

  #actOf({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent): (() => void) | undefined {
    const { isDrawing, onTakeBack, onDelete, onCancel, onFinish, onUndo, onRedo } = this.#options;
    if (isComposing) return undefined;
    if (ctrlKey || metaKey) {
      const letter = key.toLowerCase();
      if (letter === 'z') return shiftKey ? onRedo : onUndo;
      return letter === 'y' ? onRedo : undefined;
    }
    const direction = DIRECTIONS[key];
    if (direction !== undefined && !altKey) return isDrawing() ? () => this.#pan(direction, shiftKey ? FINE_PIXELS : STEP_PIXELS) : undefined;
    if (altKey && key !== 'Enter' && key !== ' ') return undefined;
    if (key === 'Escape') return () => this.#cancel();
    if (!isDrawing()) {
      if (key === 'Delete' || key === 'Backspace') return onDelete;
      return key === 'Enter' ? onCancel : undefined;
    }
    if (key === 'Backspace' || key === 'Delete') return onTakeBack;
    if (key.toLowerCase() === 'f') return onFinish;
    return key === 'Enter' || key === ' ' ? () => this.#putByKey(altKey) : undefined;
  }

  /** What is held is let go where it was. */
  #cancel(): void {
    this.#grip = undefined;
    this.#options.onCancel();
  }

  /** The map moves under the crosshair; at once, so that the next key finds it there. */
  #pan([right, down]: readonly [number, number], pixels: number): void {
    this.#useKeys(true);
    this.#options.map.panBy([right * pixels, down * pixels], { duration: 0 });
  }

  /** A second time at the same spot it ends what is drawn. */
  #putByKey(isFree: boolean): void {
    const { middle, last, onPut, onFinish } = this.#options;
    const wasInUse = this.#usesKeys;
    this.#useKeys(true);
    this.#isAltHeld = isFree;
    const vertex = this.#vertexAt(middle());
    const before = last();
    if (wasInUse && before !== undefined && apart(this.#project(before.at), this.#project(vertex.at)) <= DOUBLE_TAP_PIXELS) onFinish();
    else onPut(vertex);
    this.#isAltHeld = false;
  }

  #useKeys(areInUse: boolean): void {
    if (this.#usesKeys === areInUse) return;
    this.#usesKeys = areInUse;
    this.#options.onKeys(areInUse);
    if (areInUse) this.#aimByKeys();
  }

  #aimByKeys(): void {
    const pixel = this.#options.middle();
    if (this.#options.isDrawing()) this.#options.onAim(this.#vertexAt(pixel), pixel);
  }

  #showCursor(cursor: string): void {
    this.#options.map.getCanvas().style.cursor = cursor;
  }
}

function pixelOf({ containerX, containerY }: TerraDrawMouseEvent): Pixel {
  return { x: containerX, y: containerY };
}
