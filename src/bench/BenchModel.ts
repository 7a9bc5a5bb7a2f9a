/** The planner's bench: what a reader measured, drew, asked and brought along. It outlives its panel and is drawn on every map. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { BenchTool } from '../domain/BenchTool.ts';
import type { LonLat } from '../domain/distance.ts';
import { benchPlace } from '../map/bench/benchPlace.ts';
import { NO_BENCH_NAMES, type BenchDrawing, type BenchHit } from '../map/BenchDrawing.ts';
import type { ArchiveModel } from './ArchiveModel.ts';
import type { BandModel } from './BandModel.ts';
import type { BenchContext, BenchPart } from './BenchContext.ts';
import { ImportModel } from './ImportModel.ts';
import { guardLeaving } from './guardLeaving.ts';
import { LazyPart } from './LazyPart.ts';
import { OwnDataModel } from './OwnDataModel.ts';
import type { ShortlistMarks } from '../shortlist/ShortlistMarks.ts';
import type { ShortlistModel } from '../shortlist/ShortlistModel.ts';
import { measureFrom } from '../state/transitions.ts';
import { MapPicking, type PickPurpose } from './MapPicking.ts';
import { SketchPart } from './sketch/SketchPart.ts';

export class BenchModel {
  readonly context: BenchContext;
  /** The one whose panel stands open. */
  readonly tool = signal<BenchTool>('measure');
  readonly drawing: ReadonlySignal<BenchDrawing>;
  readonly band: LazyPart<BandModel>;
  readonly own: OwnDataModel;
  readonly importing: ImportModel;
  readonly archives: LazyPart<ArchiveModel>;
  readonly sketch: SketchPart;
  readonly shortlist: LazyPart<{ readonly model: ShortlistModel; readonly marks: ShortlistMarks }>;
  readonly picking: MapPicking;
  /** From bottom to top; undefined for what is not there yet. */
  readonly #parts: readonly (() => BenchPart | undefined)[];

  constructor(context: BenchContext) {
    this.context = context;
    if (context.store.state.peek().band !== undefined) this.tool.value = 'band';
    this.own = new OwnDataModel(context);
    // What of an archive happens to be in view is no whole that anything could be counted from.
    const whole = computed(() => this.own.entries.value.filter(({ layer }) => layer.archive === undefined));
    this.archives = new LazyPart(
      () => this.own.entries.value.length > whole.value.length,
      async () => new (await import('./ArchiveModel.ts')).ArchiveModel(context, this.own),
    );
    this.band = new LazyPart(
      () => this.tool.value === 'band' || context.store.state.value.band !== undefined,
      async () => {
        const [{ BandModel: Band }, { ownSource }] = await Promise.all([import('./BandModel.ts'), import('./ownSources.ts')]);
        return new Band(context, whole, (key) => ownSource(this, key));
      },
    );
    this.importing = new ImportModel(context, this.own);
    this.sketch = new SketchPart(context, this.tool);
    this.shortlist = new LazyPart(
      () => context.store.state.value.view === 'shortlist',
      async () => {
        const [{ ShortlistModel: Model }, { ShortlistMarks: Marks }] = await Promise.all([import('../shortlist/ShortlistModel.ts'), import('../shortlist/ShortlistMarks.ts')]);
        const model = new Model({ store: context.store, places: context.data.places, entries: whole });
        return { model, marks: new Marks(context, model) };
      },
    );
    const { store } = this.sketch;
    guardLeaving(() => (this.own.isRefused.value && this.own.entries.value.length > 0) || (!store.isKept.value && store.settled.value.length > 0));
    this.picking = new MapPicking(context.map, (purpose, position) => this.#pick(purpose, position));
    this.#parts = [() => this.band.value, () => this.archives.value, () => this.own, () => this.shortlist.value?.marks, () => this.sketch, () => this.importing];
    this.drawing = computed(() => together(this.#parts.flatMap((part) => part()?.drawing.value ?? [])));
  }

  /** Takes files in, in their panel. */
  takeFiles(files: readonly File[]): void {
    this.tool.value = 'own';
    void this.importing.open(files);
  }

  /** The band of the address, and its panel. */
  showBand(): void {
    this.band.use((band) => band.follow());
    this.tool.value = 'band';
  }

  #pick(purpose: PickPurpose, position: LonLat): void {
    if (purpose === 'site') this.shortlist.use(({ model }) => model.addSite(position));
    else this.context.store.apply((before) => measureFrom(before, { position }));
  }

  /** Names of the reader's layers that are on the map. */
  shownNames(): string[] {
    return this.own.entries.peek().flatMap(({ layer, style }) => (style.isVisible ? [layer.name] : []));
  }

  /** A click on what the bench drew. */
  meet(hit: BenchHit): void {
    this.#parts.some((part) => part()?.meet(hit) === true);
  }
}

function together(drawings: readonly BenchDrawing[]): BenchDrawing {
  return {
    below: () => drawings.flatMap(({ below }) => below()),
    above: () => [benchPlace(), ...drawings.flatMap(({ above }) => above())],
    // The map takes the same object for the same names.
    names: drawings.every(({ names }) => names === NO_BENCH_NAMES) ? NO_BENCH_NAMES : { ...NO_BENCH_NAMES, features: drawings.flatMap(({ names }) => names.features) },
    // Only what a reader brought along is ever so much.
    tiles: drawings.find(({ tiles }) => tiles !== undefined)?.tiles,
  };
}
