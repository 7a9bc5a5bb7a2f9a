/** The layers that a reader brought along: which there are, how they look, what of them is shown, and which feature is picked. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { boundsOf, type Bounds } from '../domain/bounds.ts';
import { findFeatures, type FoundFeatures } from '../domain/ownData/findFeatures.ts';
import { toColumn } from '../domain/ownData/Column.ts';
import { geometryAt, packGeometries } from '../domain/ownData/PackedGeometry.ts';
import { usualStyle } from '../domain/ownData/LayerStyle.ts';
import { OWN_COLOUR_COUNT } from '../domain/ownData/ownColours.ts';
import { toEntry, type OwnEntry } from '../domain/ownData/OwnEntry.ts';
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import type { BenchDrawing, BenchHit } from '../map/BenchDrawing.ts';
import { ownHit, type OwnHit } from '../map/bench/ownLayers.ts';
import { loadOwnCharacters } from '../loadOwnCharacters.ts';
import { select } from '../state/transitions.ts';
import { ARCHIVE_LIMITS } from '../readers/archiveLimits.ts';
import type { BenchContext, BenchPart } from './BenchContext.ts';
import { remembersKept } from './benchKept.ts';
import { forgetLayer, keepLayer, keepLook, keptLayers } from './LayerStore.ts';
import { OwnDrawing, type LiftedFeature } from './OwnDrawing.ts';

/** What is shown around a point. */
const POINT_MARGIN_METRES = 800;

export type OwnChange = Partial<Pick<OwnEntry, 'style' | 'rows'>> & { readonly name?: string };

export class OwnDataModel implements BenchPart {
  readonly #context: BenchContext;
  readonly #entries = signal<readonly OwnEntry[]>([]);
  readonly #picked = signal<OwnHit | undefined>(undefined);
  readonly #pointed = signal<OwnHit | undefined>(undefined);
  readonly #drawing: OwnDrawing;
  /** True once the browser has refused to keep a layer. */
  readonly #isRefused = signal(false);
  /** True where what it kept before could not be read. */
  readonly #isUnread = signal(false);

  constructor(context: BenchContext) {
    this.#context = context;
    const lifted = computed(() => ([['pointed', this.#pointed.value], ['picked', this.#picked.value]] as const).flatMap(([role, hit]): LiftedFeature[] => (hit === undefined ? [] : [{ role, hit }])));
    this.#drawing = new OwnDrawing(context, this.#entries, lifted);
    // A place and a feature are not selected at once.
    effect(() => {
      if (context.store.state.value.selected !== undefined) this.#picked.value = undefined;
    });
    void this.#restore();
  }

  /** What this browser has kept stands below what has been taken in meanwhile. */
  async #restore(): Promise<void> {
    const kept = await keptLayers().catch(() => undefined);
    if (kept === undefined) {
      this.#isUnread.value = remembersKept('layers');
      this.#isRefused.value = true;
      return;
    }
    await loadOwnCharacters(textsOf(kept.map(({ layer }) => layer)));
    const known = new Set(this.#entries.peek().map(({ layer }) => layer.id));
    const restored = kept.filter(({ layer }) => !known.has(layer.id)).map(({ layer, style }) => toEntry({ layer, style, rows: undefined }));
    this.#entries.value = [...restored, ...this.#entries.peek()];
  }

  get drawing(): ReadonlySignal<BenchDrawing | undefined> {
    return this.#drawing.drawing;
  }

  /** From the bottom up. */
  get entries(): ReadonlySignal<readonly OwnEntry[]> {
    return this.#entries;
  }

  get picked(): ReadonlySignal<OwnHit | undefined> {
    return this.#picked;
  }

  get isRefused(): ReadonlySignal<boolean> {
    return this.#isRefused;
  }

  get isUnread(): ReadonlySignal<boolean> {
    return this.#isUnread;
  }

  entry(id: string): OwnEntry | undefined {
    return this.#entries.value.find(({ layer }) => layer.id === id);
  }

  /** On top of the others, each in the next colour; the map moves to them. Resolves once their names can be drawn. */
  async add(layers: readonly OwnLayer[]): Promise<void> {
    await loadOwnCharacters(textsOf(layers));
    const first = this.#entries.peek().length;
    const added = layers.map((layer, index) => toEntry({ layer: { ...layer, id: newId() }, style: usualStyle((first + index) % OWN_COLOUR_COUNT, usualCount(layer)), rows: undefined }));
    this.#entries.value = [...this.#entries.peek(), ...added];
    for (const { layer } of added) void this.#keep(layer.id);
    this.#fit(added.flatMap(({ layer }) => (layer.bounds === undefined ? [] : [layer.bounds])));
  }

  change(id: string, { name, ...change }: OwnChange): void {
    this.#entries.value = this.#entries.peek().map((entry) => {
      if (entry.layer.id !== id) return entry;
      const layer = name === undefined ? entry.layer : { ...entry.layer, name };
      return toEntry({ layer, style: change.style ?? entry.style, rows: 'rows' in change ? change.rows : entry.rows }, entry);
    });
    if (name !== undefined || change.style !== undefined) void this.#keepLook(id);
  }

  /** Resolves once these texts can be drawn, where the font has them at all. */
  async fetchCharacters({ columns }: Pick<OwnLayer, 'columns'>): Promise<void> {
    await loadOwnCharacters(columnTexts(columns));
  }

  /** Of a layer that is read part by part: what it shows now. `rowOf` tells where a feature that was shown before stands now. */
  replaceContent(id: string, content: Partial<OwnLayer>, rowOf: (row: number) => number | undefined): void {
    this.#entries.value = this.#entries.peek().map((entry) => (entry.layer.id === id ? toEntry({ layer: { ...entry.layer, ...content }, style: entry.style, rows: undefined }) : entry));
    for (const hit of [this.#picked, this.#pointed]) {
      const before = hit.peek();
      if (before?.layer !== id) continue;
      const row = rowOf(before.row);
      hit.value = row === undefined ? undefined : { layer: id, row };
    }
  }

  /** One step up or down among the layers. */
  move(id: string, step: 1 | -1): void {
    const entries = [...this.#entries.peek()];
    const from = entries.findIndex(({ layer }) => layer.id === id);
    const [entry, other] = [entries[from], entries[from + step]];
    if (entry === undefined || other === undefined) return;
    entries[from] = other;
    entries[from + step] = entry;
    this.#entries.value = entries;
    void this.#keepLook(entry.layer.id);
    void this.#keepLook(other.layer.id);
  }

  /** Takes the layer off the map and out of the browser; the way back is what is returned. */
  remove(id: string): () => void {
    const before = this.#entries.peek();
    this.#entries.value = before.filter(({ layer }) => layer.id !== id);
    if (this.#picked.peek()?.layer === id) this.#picked.value = undefined;
    this.#drawing.forget(id);
    void forgetLayer(id, this.#entries.peek().length === 0 && !this.#isUnread.peek());
    return () => {
      const at = before.findIndex(({ layer }) => layer.id === id);
      const removed = before[at];
      if (removed === undefined || this.entry(id) !== undefined) return;
      this.#entries.value = this.#entries.peek().toSpliced(at, 0, removed);
      void this.#keep(id);
    };
  }

  pick(hit: OwnHit | undefined): void {
    if (hit !== undefined && this.#context.store.state.peek().selected !== undefined) this.#context.store.apply((before) => select(before, undefined));
    this.#picked.value = hit;
  }

  /** Lifts the feature out on the map. */
  point(hit: OwnHit | undefined): void {
    this.#pointed.value = hit;
  }

  /** Picks the feature and brings it into sight. */
  showFeature(hit: OwnHit): void {
    this.pick(hit);
    const geometry = this.entry(hit.layer)?.layer.geometry;
    const shape = geometry && geometryAt(geometry, hit.row);
    if (shape) this.#fit([boundsOf(shape, shape.type === 'Point' ? POINT_MARGIN_METRES : 0)]);
  }

  /** Features of all layers whose texts hold this. */
  find(text: string, most: number): FoundFeatures {
    return findFeatures(this.#entries.value.map(({ layer }) => layer), text, most);
  }

  /** Shows all of the layer. */
  show(id: string): void {
    const bounds = this.entry(id)?.layer.bounds;
    this.#fit(bounds === undefined ? [] : [bounds]);
  }

  meet(hit: BenchHit): boolean {
    const own = ownHit(hit, this.#drawing.drawn.peek());
    if (own === undefined) return false;
    this.pick(own);
    return true;
  }

  async #keep(id: string): Promise<void> {
    const order = this.#entries.peek().findIndex(({ layer }) => layer.id === id);
    const entry = this.#entries.peek()[order];
    if (entry === undefined) return;
    if (!(await keepLayer({ layer: withoutContent(entry.layer), style: entry.style, order }))) this.#isRefused.value = true;
  }

  async #keepLook(id: string): Promise<void> {
    const order = this.#entries.peek().findIndex(({ layer }) => layer.id === id);
    const entry = this.#entries.peek()[order];
    if (entry === undefined) return;
    if (!(await keepLook(id, { name: entry.layer.name, style: entry.style, order }))) this.#isRefused.value = true;
  }

  #fit(boxes: readonly Bounds[]): void {
    if (boxes.length === 0) return;
    const [west, south, east, north] = [0, 1, 2, 3].map((side) => {
      const values = boxes.map((box) => box[side] ?? 0);
      return side < 2 ? Math.min(...values) : Math.max(...values);
    });
    this.#context.map.peek()?.camera.fitBox([west ?? 0, south ?? 0, east ?? 0, north ?? 0]);
  }
}

function* textsOf(layers: readonly OwnLayer[]): Iterable<string> {
  for (const { name, columns } of layers) {
    yield name;
    yield* columnTexts(columns);
  }
}

function* columnTexts(columns: OwnLayer['columns']): Iterable<string> {
  for (const column of columns) {
    yield column.name;
    if (column.type === 'text') yield* column.texts;
  }
}

/** Whatever decides how large points are. */
function usualCount({ archive, count }: OwnLayer): number {
  return archive === undefined ? count : Math.min(archive.count, ARCHIVE_LIMITS.features);
}

/** Of an archive only its address is kept. */
function withoutContent(layer: OwnLayer): OwnLayer {
  if (layer.archive === undefined) return layer;
  return { ...layer, count: 0, geometry: packGeometries([]), columns: layer.columns.map(({ name }) => toColumn(name, [])), remarks: [], refusedCount: 0, remarkedCount: 0 };
}

function newId(): string {
  return `own-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
