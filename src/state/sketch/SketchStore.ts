/** What a reader drew, is drawing and takes back: the one holder of sketches, whatever map or panel shows them. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { LonLat } from '../../domain/distance.ts';
import { begin, rebase, redo, step, undo, type History } from '../../domain/sketch/History.ts';
import type { SketchChanges } from '../../domain/sketch/mergeKept.ts';
import { moveBy } from '../../domain/sketch/moveBy.ts';
import { DEFAULT_STYLES, FEWEST_VERTICES, type Sketch, type SketchPurpose, type SketchStyle, type SketchVertex } from '../../domain/sketch/Sketch.ts';
import { LAST_VERTEX, SHAPE_OF, verticesOf, type SketchForm, type SketchTool } from '../../domain/sketch/SketchTool.ts';
import { vertexOf, type AimedVertex } from '../../domain/sketch/snapTo.ts';
import type { AreaUnit, Auto, LengthUnit } from '../../domain/sketch/units.ts';

/** What is worked on by hand. */
export type SketchWork = { readonly tool: SketchTool } | { readonly edited: string };

/** What has just happened, to be told in words. */
export type SketchEvent = 'finished' | 'cancelled' | 'deleted' | 'undone' | 'redone' | 'tooFew' | 'saved' | 'opened' | 'copied' | 'notCopied' | 'vertexSet' | 'vertexTaken';

/** Two vertices this near, in degrees, are one. */
const SAME_DEGREES = 1e-9;

export interface SketchEffects {
  readonly newId: () => string;
  /** ISO 8601. */
  readonly now: () => string;
}

export class SketchStore {
  readonly effects: SketchEffects;
  readonly #history = signal<History<readonly Sketch[]>>(begin<readonly Sketch[]>([]));
  readonly #work = signal<SketchWork | undefined>(undefined);
  /** The vertices that were set by hand, before a form makes corners of them. */
  readonly #set = signal<readonly AimedVertex[]>([]);
  /** What is being moved, until it is let go. */
  readonly #moved = signal<Sketch | undefined>(undefined);
  readonly #event = signal<{ readonly event: SketchEvent } | undefined>(undefined);
  readonly #styles = signal<Readonly<Record<SketchPurpose, SketchStyle>>>(DEFAULT_STYLES);
  /** Where the pointer or the crosshair would set the next vertex. */
  readonly aim = signal<AimedVertex | undefined>(undefined);
  readonly isSnapping = signal(true);
  /** False once this browser has refused to keep what is drawn. */
  readonly isKept = signal(true);
  readonly lengthUnit = signal<LengthUnit | Auto>('auto');
  readonly areaUnit = signal<AreaUnit | Auto>('auto');
  /** The vertex that keys and buttons act on while a sketch is edited. */
  readonly chosenVertex = signal<number | undefined>(undefined);
  readonly sketches: ReadonlySignal<readonly Sketch[]>;
  /** Without what a hand holds just now. */
  readonly settled: ReadonlySignal<readonly Sketch[]>;
  /** What is being drawn, with the vertex that the pointer aims at where `draftWithAim` is asked. */
  readonly draft: ReadonlySignal<Pick<Sketch, 'purpose' | 'shape' | 'vertices' | 'style'> | undefined>;
  readonly draftWithAim: ReadonlySignal<Pick<Sketch, 'purpose' | 'shape' | 'vertices' | 'style'> | undefined>;
  readonly edited: ReadonlySignal<Sketch | undefined>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;

  constructor(effects: SketchEffects) {
    this.effects = effects;
    this.settled = computed(() => this.#history.value.present);
    this.sketches = computed(() => {
      const moved = this.#moved.value;
      const present = this.settled.value;
      return moved === undefined ? present : present.map((sketch) => (sketch.id === moved.id ? moved : sketch));
    });
    this.draft = computed(() => this.#draftOf(this.#set.value));
    this.draftWithAim = computed(() => {
      const aim = this.aim.value;
      return this.#draftOf(aim === undefined ? this.#set.value : [...this.#set.value, aim]);
    });
    this.edited = computed(() => {
      const work = this.#work.value;
      return work !== undefined && 'edited' in work ? this.sketches.value.find(({ id }) => id === work.edited) : undefined;
    });
    this.canUndo = computed(() => this.#set.value.length > 0 || this.#history.value.past.length > 0);
    this.canRedo = computed(() => this.#set.value.length === 0 && this.#history.value.future.length > 0);
  }

  get work(): ReadonlySignal<SketchWork | undefined> {
    return this.#work;
  }

  get tool(): SketchTool | undefined {
    const work = this.#work.value;
    return work !== undefined && 'tool' in work ? work.tool : undefined;
  }

  /** The vertices that were set, as they were set. */
  get set(): ReadonlySignal<readonly AimedVertex[]> {
    return this.#set;
  }

  /** A new object for every event, the same kind twice too. */
  get event(): ReadonlySignal<{ readonly event: SketchEvent } | undefined> {
    return this.#event;
  }

  /** Of what will be drawn next. */
  get styles(): ReadonlySignal<Readonly<Record<SketchPurpose, SketchStyle>>> {
    return this.#styles;
  }

  tell(event: SketchEvent): void {
    this.#event.value = { event };
  }

  takeUp(purpose: SketchPurpose, form: SketchForm): void {
    this.#begin({ tool: { purpose, form } });
  }

  /** Lets go of the tool or of what is edited; what was not finished is gone. */
  putDown(): void {
    this.#begin(undefined);
  }

  edit(id: string): void {
    this.#begin({ edited: id });
    this.chosenVertex.value = 0;
  }

  /** Sets the next vertex; ends what needs no more. */
  put(vertex: AimedVertex): void {
    const { tool } = this;
    const last = this.#set.value.at(-1);
    if (tool === undefined || (last !== undefined && isSame(last.at, vertex.at))) return;
    this.#set.value = [...this.#set.value, vertex];
    if (this.#set.value.length === LAST_VERTEX[tool.form]) this.finish();
    else this.tell('vertexSet');
  }

  takeBack(): void {
    if (this.#set.value.length === 0) return;
    this.#set.value = this.#set.value.slice(0, -1);
    this.tell('vertexTaken');
  }

  /** Keeps what was drawn, where it is enough; the tool stays up for the next. A text is edited at once. */
  finish(): Sketch | undefined {
    const draft = this.draft.value;
    if (draft === undefined) return undefined;
    if (draft.vertices.length < FEWEST_VERTICES[draft.shape]) {
      this.tell('tooFew');
      return undefined;
    }
    const made: Sketch = { ...draft, vertices: draft.vertices.map(vertexOf), id: this.effects.newId(), label: '', madeAt: this.effects.now() };
    this.#set.value = [];
    this.aim.value = undefined;
    this.#step([...this.#history.value.present, made]);
    this.tell('finished');
    if (draft.shape === 'text') this.edit(made.id);
    return made;
  }

  /** First what was set, then the tool. */
  cancel(): void {
    if (this.#moved.value !== undefined) this.#moved.value = undefined;
    else if (this.#set.value.length > 0) this.#set.value = [];
    else this.putDown();
    this.aim.value = undefined;
    this.tell('cancelled');
  }

  undo(): void {
    if (this.#set.value.length > 0) {
      this.takeBack();
      return;
    }
    this.#history.value = undo(this.#history.value);
    this.#afterJump('undone');
  }

  redo(): void {
    if (this.#set.value.length > 0) return;
    this.#history.value = redo(this.#history.value);
    this.#afterJump('redone');
  }

  /** While a hand holds it; `settle` makes a step of it. */
  move(sketch: Sketch): void {
    this.#moved.value = sketch;
  }

  settle(): void {
    const moved = this.#moved.value;
    this.#moved.value = undefined;
    if (moved !== undefined) this.replace(moved);
  }

  replace(sketch: Sketch): void {
    const { present } = this.#history.value;
    if (present.some((each) => each.id === sketch.id && each !== sketch)) this.#step(present.map((each) => (each.id === sketch.id ? sketch : each)));
  }

  /** Of one that stands, and of the next of its kind. */
  restyle(sketch: Sketch, style: SketchStyle): void {
    this.styleNext(sketch.purpose, style);
    this.replace({ ...sketch, style });
  }

  styleNext(purpose: SketchPurpose, style: SketchStyle): void {
    this.#styles.value = { ...this.#styles.value, [purpose]: style };
  }

  /** The whole, while a key is held; `settle` makes a step of it. */
  moveWhole(sketch: Sketch, lonDegrees: number, latDegrees: number): void {
    this.move({ ...sketch, vertices: moveBy(sketch.vertices, lonDegrees, latDegrees) });
  }

  /** Half-way to the next one; of a line's last vertex, to the one before. */
  insertAfter(sketch: Sketch, index: number): void {
    const start = sketch.shape === 'line' && index === sketch.vertices.length - 1 ? index - 1 : index;
    const [one, other] = [sketch.vertices[start], sketch.vertices[(start + 1) % sketch.vertices.length]];
    if (one === undefined || other === undefined) return;
    const middle: SketchVertex = { at: [(one.at[0] + other.at[0]) / 2, (one.at[1] + other.at[1]) / 2] };
    this.replace({ ...sketch, vertices: sketch.vertices.toSpliced(start + 1, 0, middle) });
    this.chosenVertex.value = start + 1;
  }

  /** Not below what the shape needs. */
  deleteVertex(sketch: Sketch, index: number): void {
    if (sketch.vertices.length <= FEWEST_VERTICES[sketch.shape]) {
      this.tell('tooFew');
      return;
    }
    this.replace({ ...sketch, vertices: sketch.vertices.toSpliced(index, 1) });
    this.chosenVertex.value = Math.max(0, index - 1);
  }

  remove(isGone: (sketch: Sketch) => boolean): void {
    const { present } = this.#history.value;
    const kept = present.filter((sketch) => !isGone(sketch));
    if (kept.length === present.length) return;
    this.#step(kept);
    if (this.edited.value === undefined && this.tool === undefined) this.putDown();
    this.tell('deleted');
  }

  /** From a file: those with a known id take the place of what stood there. */
  add(sketches: readonly Sketch[]): void {
    const ids = new Set(sketches.map(({ id }) => id));
    this.#step([...this.#history.value.present.filter(({ id }) => !ids.has(id)), ...sketches]);
    this.tell('opened');
  }

  /** What was kept, or drawn in another tab: no step of this reader's, so that undo leaves it as it is. */
  takeIn({ changed, gone }: SketchChanges): void {
    if (changed.length === 0 && gone.length === 0) return;
    const byId = new Map(changed.map((sketch) => [sketch.id, sketch]));
    const goneIds = new Set(gone);
    const known = new Set(this.#history.value.present.map(({ id }) => id));
    const added = changed.filter(({ id }) => !known.has(id));
    this.#history.value = rebase(this.#history.value, (sketches) => [
      ...sketches.filter(({ id }) => !goneIds.has(id) && (known.has(id) || !byId.has(id))).map((sketch) => byId.get(sketch.id) ?? sketch),
      ...added,
    ]);
    this.#afterJump();
  }

  #begin(work: SketchWork | undefined): void {
    this.#set.value = [];
    this.#moved.value = undefined;
    this.aim.value = undefined;
    this.chosenVertex.value = undefined;
    this.#work.value = work;
  }

  #step(sketches: readonly Sketch[]): void {
    this.#history.value = step(this.#history.value, sketches);
  }

  /** What was edited, or its chosen vertex, may be no more. */
  #afterJump(event?: SketchEvent): void {
    const work = this.#work.value;
    if (work !== undefined && 'edited' in work && this.edited.value === undefined) this.putDown();
    const count = this.edited.value?.vertices.length ?? 0;
    const chosen = this.chosenVertex.value;
    if (chosen !== undefined && chosen >= count) this.chosenVertex.value = Math.max(0, count - 1);
    if (event !== undefined) this.tell(event);
  }

  #draftOf(set: readonly AimedVertex[]): Pick<Sketch, 'purpose' | 'shape' | 'vertices' | 'style'> | undefined {
    const { tool } = this;
    if (tool === undefined) return undefined;
    const { purpose, form } = tool;
    return { purpose, shape: SHAPE_OF[form], vertices: verticesOf(form, set), style: this.#styles.value[purpose] };
  }
}

function isSame(one: LonLat, other: LonLat): boolean {
  return Math.abs(one[0] - other[0]) < SAME_DEGREES && Math.abs(one[1] - other[1]) < SAME_DEGREES;
}
