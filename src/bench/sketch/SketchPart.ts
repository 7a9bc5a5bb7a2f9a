/** Measuring and drawing as a part of the bench: one store of sketches, a hand on whatever map is drawn, and what the map shows of both. */
import { computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import { askAgain } from '../../askAgain.ts';
import type { BenchTool } from '../../domain/BenchTool.ts';
import type { LonLat } from '../../domain/distance.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { boundsOfVertices, type Sketch, type SketchPurpose } from '../../domain/sketch/Sketch.ts';
import { vertexOf, type AimedVertex, type Pixel, type SnapPoint } from '../../domain/sketch/snapTo.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import { mainFigure } from '../../i18n/sketch/measuredWords.ts';
import type { BenchDrawing, BenchHit } from '../../map/BenchDrawing.ts';
import type { SketchBoard } from '../../map/sketch/SketchBoard.ts';
import { sketchDrawing, sketchOfHit } from '../../map/sketch/sketchDrawing.ts';
import type { PlanningMap } from '../../map/PlanningMap.ts';
import { SketchStore } from '../../state/sketch/SketchStore.ts';
import { setView } from '../../state/transitions.ts';
import { sketchName } from '../../ui/sketch/sketchName.ts';
import type { BenchContext, BenchPart } from '../BenchContext.ts';
import { rememberKept } from '../benchKept.ts';
import { keepSketches } from './SketchKeeper.ts';
import { openChannel, openShelf } from './SketchShelf.ts';
import { sketchTargets } from './sketchTargets.ts';

/** A point has no extent of its own to be shown. */
const POINT_MARGIN_DEGREES = 0.004;

const PURPOSE_OF: Partial<Record<BenchTool, SketchPurpose>> = { measure: 'measure', draw: 'note' };

const EFFECTS = { newId: () => crypto.randomUUID(), now: () => new Date().toISOString() };

const loadBoard = () => import('../../map/sketch/SketchBoard.ts');

export class SketchPart implements BenchPart {
  readonly store = new SketchStore(EFFECTS);
  readonly drawing: ReadonlySignal<BenchDrawing | undefined>;
  /** Where the pointer or the crosshair stands while something is drawn, in pixels of the map. */
  readonly aimedPixel = signal<Pixel | undefined>(undefined);
  /** Keys are in use: the crosshair shows. */
  readonly usesKeys = signal(false);
  readonly hasFailed = signal(false);
  readonly #context: BenchContext;
  /** Of the panel that stands open: a click on a sketch opens that of the tool that made it. */
  readonly #tool: Signal<BenchTool>;
  readonly #placesById: ReadonlyMap<string, PlanningFeature>;

  constructor(context: BenchContext, tool: Signal<BenchTool>) {
    this.#context = context;
    this.#tool = tool;
    this.#placesById = new Map(context.data.places.map((place) => [place.id, place]));
    this.drawing = computed(() => this.#drawing());
    effect(() => {
      const [map, isWorking] = [context.map.value, this.store.work.value !== undefined];
      untracked(() => this.#workOn(map, isWorking));
    });
    // Who leaves the panel puts the tool down.
    effect(() => {
      const open = context.store.state.value.view === 'bench' ? PURPOSE_OF[this.#tool.value] : undefined;
      untracked(() => {
        const purpose = this.store.tool?.purpose ?? this.store.edited.value?.purpose;
        if (purpose !== undefined && purpose !== open) this.store.putDown();
      });
    });
    void keepSketches({ store: this.store, shelf: openShelf(), port: openChannel(), onKept: (isKept) => rememberKept('sketches', isKept) });
  }

  placeOf(id: string): PlanningFeature | undefined {
    return this.#placesById.get(id);
  }

  /** Those that a vertex can be set on by name. */
  get visible(): readonly PlanningFeature[] {
    return this.#context.visible.value;
  }

  show({ vertices }: Sketch): void {
    const [west, south, east, north] = boundsOfVertices(vertices);
    const margin = west === east && south === north ? POINT_MARGIN_DEGREES : 0;
    this.#context.map.peek()?.camera.fitBox([west - margin, south - margin, east + margin, north + margin]);
  }

  focusMap(): void {
    this.#context.map.peek()?.lend((map) => map.getCanvas().focus({ preventScroll: true }));
  }

  /** Moves a vertex, or the whole where none is told, by pixels of the map as it stands. The store holds it until it settles. */
  nudge(sketch: Sketch, index: number | undefined, right: number, down: number): void {
    const { at } = sketch.vertices[index ?? 0] ?? {};
    if (at === undefined) return;
    this.#context.map.peek()?.lend((map) => {
      const { x, y } = map.project([...at]);
      const { lng, lat } = map.unproject([x + right, y + down]);
      if (index === undefined) this.store.moveWhole(sketch, lng - at[0], lat - at[1]);
      else this.store.move({ ...sketch, vertices: sketch.vertices.with(index, { at: [lng, lat] }) });
    });
  }

  /** Brings a position into sight where it is not. */
  reveal(at: LonLat): void {
    this.#context.map.peek()?.lend((map) => {
      if (!map.getBounds().contains([...at])) map.jumpTo({ center: [...at] });
    });
  }

  meet({ layer, index }: BenchHit): boolean {
    const sketch = sketchOfHit(this.store.sketches.peek(), layer, index);
    if (sketch === undefined) return false;
    this.#tool.value = sketch.purpose === 'measure' ? 'measure' : 'draw';
    this.#context.store.apply((state) => setView(state, 'bench'));
    this.store.edit(sketch.id);
    return true;
  }

  #drawing(): BenchDrawing | undefined {
    const { store } = this;
    const { language, scheme } = this.#context.shown.value;
    const sketches = store.sketches.value;
    const draft = store.draftWithAim.value;
    if (sketches.length === 0 && draft === undefined) return undefined;
    const options = { language, lengthUnit: store.lengthUnit.value, areaUnit: store.areaUnit.value };
    return sketchDrawing({
      sketches,
      draft,
      setCount: store.set.value.length,
      edited: store.edited.value,
      chosenVertex: store.chosenVertex.value,
      snapped: isOnSomething(store.aim.value, store.isSnapping.value) ? store.aim.value : undefined,
      scheme,
      captionOf: (sketch) => {
        if (sketch.purpose === 'note') return sketch.label === '' && sketch.shape === 'text' ? SKETCH_MESSAGES[language].form.text : sketch.label;
        return [...(sketch.label === '' ? [] : [sketchName(sketch, sketches, language)]), mainFigure(sketch, options)].join('\n');
      },
    });
  }

  #board: { readonly map: PlanningMap; readonly stop: () => void } | undefined;

  /** Asks again for what draws. */
  retry(): void {
    this.hasFailed.value = false;
    this.#board?.stop();
    this.#board = undefined;
    this.#workOn(this.#context.map.peek(), this.store.work.peek() !== undefined, () => askAgain(loadBoard));
  }

  /** One board for each map, as long as something is worked on. */
  #workOn(map: PlanningMap | undefined, isWorking: boolean, load = loadBoard): void {
    if (this.#board !== undefined && (this.#board.map !== map || !isWorking)) {
      this.#board.stop();
      this.#board = undefined;
    }
    if (map === undefined || !isWorking || this.#board !== undefined) return;
    let board: SketchBoard | undefined;
    let isStopped = false;
    map.letPointerRest(true);
    this.#board = {
      map,
      stop: () => {
        isStopped = true;
        board?.stop();
        map.letPointerRest(false);
      },
    };
    load()
      .then(({ SketchBoard: Board }) => {
        this.hasFailed.value = false;
        board = isStopped ? undefined : map.lend((lent) => new Board(this.#boardOptions(map, lent)));
        return board;
      })
      .catch(() => (this.hasFailed.value = true));
  }

  #boardOptions(planningMap: PlanningMap, map: ConstructorParameters<typeof SketchBoard>[0]['map']): ConstructorParameters<typeof SketchBoard>[0] {
    const { store } = this;
    const targets = computed(() => sketchTargets(this.#context.visible.value, store.settled.value.filter(({ id }) => id !== store.edited.value?.id)));
    return {
      map,
      middle: () => planningMap.camera.middle(),
      isSnapping: () => store.isSnapping.peek(),
      targets: () => {
        const { points, lines } = targets.value;
        const set = store.set.peek().map((vertex, index): SnapPoint => ({ ...vertexOf(vertex), corner: { sketchId: undefined, index } }));
        return { points: [...set, ...points], lines };
      },
      isDrawing: () => store.tool !== undefined,
      last: () => store.set.peek().at(-1),
      edited: () => store.edited.peek(),
      onAim: (vertex, pixel) => {
        store.aim.value = vertex;
        this.aimedPixel.value = pixel;
      },
      onPut: (vertex) => store.put(vertex),
      onFinish: () => store.finish(),
      onTakeBack: () => store.takeBack(),
      onCancel: () => store.cancel(),
      onDelete: () => {
        const [sketch, index] = [store.edited.peek(), store.chosenVertex.peek()];
        if (sketch !== undefined && index !== undefined) store.deleteVertex(sketch, index);
      },
      onUndo: () => store.undo(),
      onRedo: () => store.redo(),
      onChooseVertex: (index) => (store.chosenVertex.value = index),
      onMove: (sketch) => store.move(sketch),
      onLetGo: () => store.settle(),
      onKeys: (areInUse) => (this.usesKeys.value = areInUse),
    };
  }
}

function isOnSomething(vertex: AimedVertex | undefined, isSnapping: boolean): boolean {
  return isSnapping && (vertex?.snap !== undefined || vertex?.corner !== undefined);
}
