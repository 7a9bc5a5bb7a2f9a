/** What hands and keys mean on the map: which place or relation is pointed at, and which is chosen. */
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Relation } from '../domain/ThemeView.ts';
import type { BenchDrawing } from './BenchDrawing.ts';
import type { Drawing } from './Drawing.ts';
import { benchAt, labelAt, placeAt, placesAt, relationAt } from './placeAt.ts';
import type { PlanningMapOptions } from './PlanningMapOptions.ts';

/** Pixels from the top left corner of the map. */
interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface MapPointerParts {
  readonly map: MapLibreMap;
  readonly overlay: MapLibreOverlay;
  readonly options: Pick<PlanningMapOptions, 'onSelect' | 'onPoint' | 'onCoincide' | 'onOpenPassage' | 'onBench'>;
  /** The middle of what the panels leave free: what Enter chooses. */
  readonly middle: () => Pixel;
  /** What is drawn now. */
  readonly drawing: () => Drawing;
  /** Whether there may be arcs. */
  readonly hasRelations: () => boolean;
  /** What the bench has drawn. */
  readonly bench: () => BenchDrawing | undefined;
}

export class MapPointer {
  readonly #parts: MapPointerParts;
  #pointing = 0;
  #isResting = false;

  constructor(parts: MapPointerParts) {
    this.#parts = parts;
    const { map, options } = parts;
    map.getCanvas().addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || this.#isResting) return;
      // A list that opens takes the focus: the key must not press its first button too.
      event.preventDefault();
      this.#choose(parts.middle());
    });
    map.on('mouseout', () => options.onPoint(undefined));
    map.on('movestart', () => options.onPoint(undefined));
  }

  /** From now on, when everything that can be met is drawn. */
  listen(): void {
    const { map } = this.#parts;
    map.on('click', ({ point }) => this.#choose(point));
    map.on('mousemove', ({ point }) => {
      // Looking up what lies under a pixel reads from the GPU: once a frame is enough.
      cancelAnimationFrame(this.#pointing);
      this.#pointing = requestAnimationFrame(() => this.#point(point));
    });
  }

  rest(isResting: boolean): void {
    this.#isResting = isResting;
    this.#parts.options.onPoint(undefined);
  }

  stop(): void {
    cancelAnimationFrame(this.#pointing);
  }

  #point({ x, y }: Pixel): void {
    const { map, overlay, options, bench } = this.#parts;
    if (map.isMoving() || this.#isResting) return;
    const relation = this.#relationAt({ x, y });
    const id = relation === undefined ? placeAt(map, overlay, { x, y }) : undefined;
    const isMet = relation !== undefined || id !== undefined || benchAt(map, overlay, bench(), { x, y }) !== undefined;
    map.getCanvas().style.cursor = isMet ? 'pointer' : '';
    if (relation !== undefined) options.onPoint({ relation, x, y });
    else options.onPoint(id === undefined ? undefined : { id, x, y });
  }

  /** An arc leads to its passage, everything else to a place, to a choice of places, or to none. */
  #choose({ x, y }: Pixel): void {
    const { map, overlay, options, bench } = this.#parts;
    if (this.#isResting) return;
    const relation = this.#relationAt({ x, y });
    if (relation !== undefined) {
      options.onOpenPassage(relation.passage);
      return;
    }
    // What a reader brought himself lies above the plan, below its names.
    const hit = labelAt(map, { x, y }) === undefined ? benchAt(map, overlay, bench(), { x, y }) : undefined;
    if (hit !== undefined) {
      options.onBench?.(hit);
      return;
    }
    const ids = placesAt(map, this.#parts.drawing(), { x, y });
    if (ids.length > 1) options.onCoincide(ids, { x, y });
    else options.onSelect(ids[0]);
  }

  /** Arcs are thin: they are met before the grounds that they run over, and after names. */
  #relationAt(point: Pixel): Relation | undefined {
    const { map, overlay, hasRelations } = this.#parts;
    if (!hasRelations() || labelAt(map, point) !== undefined) return undefined;
    return relationAt(overlay, point);
  }
}
