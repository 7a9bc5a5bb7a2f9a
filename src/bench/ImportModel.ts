/** Taking a file in: reading it, asking how its coordinates are to be read while every reading stands on the map, and putting it there. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { askAgain } from '../askAgain.ts';
import { boundsOf } from '../domain/bounds.ts';
import type { ToWgs84 } from '../domain/datum/loadToWgs84.ts';
import { awayMetres, placed } from '../domain/ownData/candidatePlace.ts';
import { datumCandidates, type DatumCandidate } from '../domain/ownData/datumCandidates.ts';
import type { FilePreview, LayerChoice, LayerPreview, PositionColumns, TableOptions } from '../domain/ownData/FilePreview.ts';
import { OWN_COLOUR_COUNT, ownColour } from '../domain/ownData/ownColours.ts';
import { toneOf } from '../domain/Scheme.ts';
import { NO_BENCH_NAMES, type BenchDrawing } from '../map/BenchDrawing.ts';
import { candidateLayers, type DrawnCandidate } from '../map/bench/candidateLayers.ts';
import { FileRefused } from '../readers/FileRefused.ts';
import { openFile, type OpenedFile, type ReadOptions } from '../readers/ReaderClient.ts';
import type { ImportView, PlannedLayer } from '../ui/own/ImportPanel.tsx';
import type { Reading } from '../ui/own/ReadingChoice.tsx';
import type { BenchContext, BenchPart } from './BenchContext.ts';
import { fetchRefusalLines } from './ownParts.ts';
import type { OwnDataModel } from './OwnDataModel.ts';
import { readyFor } from './readyFor.ts';

/** What the file itself states. */
const STATED = 'stated';

/** What has been decided for one layer of the file. */
interface Plan {
  readonly isTaken: boolean;
  readonly reading: string | undefined;
  readonly candidates: readonly DatumCandidate[];
}

type Phase =
  | { readonly kind: 'idle' }
  | Exclude<ImportView, { readonly kind: 'asking' }>
  | { readonly kind: 'asking'; readonly preview: FilePreview; readonly plans: readonly Plan[] };

export class ImportModel implements BenchPart {
  readonly #context: BenchContext;
  readonly #own: OwnDataModel;
  readonly #phase = signal<Phase>({ kind: 'idle' });
  /** Whose readings stand on the map, until what is taken of them stands there. */
  readonly #shownPlans = signal<readonly Plan[]>([]);
  readonly #pointed = signal<string | undefined>(undefined);
  /** What was put on the map last, until another file is opened. */
  readonly taken = signal<{ readonly names: readonly string[]; readonly count: number } | undefined>(undefined);
  #abort = new AbortController();
  #opened: OpenedFile | undefined;
  #files: readonly File[] = [];
  readonly view: ReadonlySignal<ImportView | undefined>;
  readonly drawing: ReadonlySignal<BenchDrawing | undefined>;

  constructor(context: BenchContext, own: OwnDataModel) {
    this.#context = context;
    this.#own = own;
    this.view = computed(() => this.#view());
    this.drawing = computed(() => this.#draw());
  }

  /** Another file takes the place of one that is still being asked about. */
  open(files: readonly File[]): Promise<void> {
    return this.#open(files, (work) => work());
  }

  /** Reads what could not be read by a fault of the program once more. */
  again(): Promise<void> {
    return this.#open(this.#files, askAgain);
  }

  async #open(files: readonly File[], ask: (work: () => Promise<void>) => Promise<void>): Promise<void> {
    this.cancel();
    this.#files = files;
    this.taken.value = undefined;
    const file = files[0]?.name ?? '';
    const abort = this.#abort;
    this.#phase.value = { kind: 'reading', file, share: 0, isSilent: false };
    const work = async () => {
      const opened = await openFile(files, { signal: abort.signal, ...this.#told('reading', file, abort.signal) });
      if (abort.signal.aborted) opened.close();
      abort.signal.throwIfAborted();
      this.#opened = opened;
      const toWgs84 = await readyFor(opened.preview);
      abort.signal.throwIfAborted();
      this.#ask(opened.preview, [], toWgs84);
      this.#fit();
    };
    await this.#guarded(file, abort, () => ask(work));
  }

  /** Reads tables anew as the reader says. */
  async retable(options: TableOptions): Promise<void> {
    const phase = this.#phase.peek();
    const opened = this.#opened;
    if (phase.kind !== 'asking' || opened === undefined) return;
    const abort = this.#abort;
    await this.#guarded(phase.preview.file, abort, async () => {
      const preview = await opened.repreview(options, { signal: abort.signal });
      const toWgs84 = await readyFor(preview);
      abort.signal.throwIfAborted();
      const now = this.#phase.peek();
      this.#ask(preview, now.kind === 'asking' ? now.plans : phase.plans, toWgs84);
    });
  }

  setTaken(layer: number, isTaken: boolean): void {
    this.#change(layer, (plan) => ({ ...plan, isTaken }));
  }

  setReading(layer: number, reading: string): void {
    this.#change(layer, (plan) => ({ ...plan, reading }));
    this.#fit();
  }

  point(reading: string | undefined): void {
    this.#pointed.value = reading;
  }

  async takeIn(): Promise<void> {
    const phase = this.#phase.peek();
    const opened = this.#opened;
    if (phase.kind !== 'asking' || opened === undefined) return;
    const { file } = phase.preview;
    const choices = phase.plans.flatMap((plan, layer) => (plan.isTaken ? [toChoice(plan, layer, phase.preview.layers[layer])] : []));
    const abort = this.#abort;
    this.#phase.value = { kind: 'taking', file, share: 0, isSilent: false };
    await this.#guarded(file, abort, async () => {
      const layers = await opened.take(choices, { signal: abort.signal, ...this.#told('taking', file, abort.signal) });
      abort.signal.throwIfAborted();
      await this.#own.add(layers);
      this.taken.value = { names: layers.map(({ name }) => name), count: layers.reduce((sum, { count }) => sum + count, 0) };
      // Another file may have been opened meanwhile.
      if (!abort.signal.aborted) this.cancel();
    });
  }

  /** Leaves everything as it was before the file. */
  cancel(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#opened?.close();
    this.#opened = undefined;
    this.#pointed.value = undefined;
    this.#shownPlans.value = [];
    this.#phase.value = { kind: 'idle' };
  }

  /** Readings are only looked at. */
  meet(): boolean {
    return false;
  }

  #told(kind: 'reading' | 'taking', file: string, until: AbortSignal): Pick<ReadOptions, 'onProgress' | 'onSilence'> {
    let share = 0;
    const tell = (isSilent: boolean) => {
      if (!until.aborted) this.#phase.value = { kind, file, share, isSilent };
    };
    return {
      onProgress: (next) => {
        share = next;
        tell(false);
      },
      onSilence: () => tell(true),
    };
  }

  async #guarded(file: string, abort: AbortController, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (abort.signal.aborted) return;
      if (!(error instanceof FileRefused)) console.error(error);
      // Said as a whole: an alert is read out as it appears.
      else await fetchRefusalLines();
      if (abort.signal.aborted) return;
      this.cancel();
      this.#phase.value = { kind: 'refused', file, refusal: error instanceof FileRefused ? error.refusal : undefined };
    }
  }

  /** What was decided before stays decided where it still can be. */
  #ask(preview: FilePreview, before: readonly Plan[], toWgs84: ToWgs84): void {
    const { frame, home } = this.#context.data.catalog.region;
    const plans = preview.layers.map((layer, index): Plan => {
      // A table without positions has no coordinates to be asked about.
      const candidates = layer.sample.length === 0 ? [] : datumCandidates(layer.sample, { frame, home }, toWgs84);
      const isStated = layer.stated?.isUnderstood === true;
      const kept = before[index];
      const keys = [...(isStated ? [STATED] : []), ...candidates.filter(({ isPossible }) => isPossible).map(keyOf)];
      const reading = kept?.reading !== undefined && keys.includes(kept.reading) ? kept.reading : isStated ? STATED : undefined;
      return { isTaken: kept?.isTaken ?? layer.count > layer.refusedCount, reading, candidates };
    });
    this.#phase.value = { kind: 'asking', preview, plans };
    this.#shownPlans.value = plans;
  }

  #change(layer: number, change: (plan: Plan) => Plan): void {
    const phase = this.#phase.peek();
    if (phase.kind !== 'asking') return;
    const plans = phase.plans.map((plan, index) => (index === layer ? change(plan) : plan));
    this.#phase.value = { ...phase, plans };
    this.#shownPlans.value = plans;
  }

  #view(): ImportView | undefined {
    const phase = this.#phase.value;
    if (phase.kind === 'idle') return undefined;
    if (phase.kind !== 'asking') return phase;
    const { preview, plans } = phase;
    return { kind: 'asking', preview, layers: plans.map((plan, index) => this.#planned(plan, preview.layers[index])) };
  }

  #planned({ isTaken, reading, candidates }: Plan, layer: LayerPreview | undefined): PlannedLayer {
    const stated: Reading[] =
      layer?.stated?.isUnderstood === true
        ? [{ key: STATED, datum: undefined, areAxesSwapped: false, colour: this.#colourOf(0), isPossible: true, share: undefined, awayMetres: undefined, isBeyondMap: false, isSuggested: !layer.stated.isImplied }]
        : [];
    return {
      isTaken,
      reading,
      position: layer?.table?.guess ?? NO_POSITION,
      readings: [...stated, ...candidates.map((candidate, index): Reading => this.#toReading(candidate, index, stated.length > 0))],
    };
  }

  #toReading(candidate: DatumCandidate, index: number, isStated: boolean): Reading {
    return {
      key: keyOf(candidate),
      datum: candidate.datum,
      areAxesSwapped: candidate.areAxesSwapped,
      colour: this.#colourOf(index),
      isPossible: candidate.isPossible,
      share: candidate.shareInHome,
      awayMetres: awayMetres(candidate, this.#context.data.catalog.region.home),
      isBeyondMap: candidate.shareInFrame === 0,
      isSuggested: index === 0 && candidate.isPossible && !isStated,
    };
  }

  #colourOf(index: number): string {
    return ownColour(index % OWN_COLOUR_COUNT, toneOf(this.#context.shown.value.scheme));
  }

  #drawn(): DrawnCandidate[] {
    const pointed = this.#pointed.value;
    return this.#shownPlans.value.flatMap(({ isTaken, candidates, reading }, layer) => {
      // What a file states is, with rare exceptions, what is likeliest.
      const [likeliest] = candidates;
      const lifted = pointed ?? reading;
      const liftedKey = lifted === STATED && likeliest !== undefined ? keyOf(likeliest) : lifted;
      return isTaken
        ? candidates.flatMap((candidate, index) => {
            const key = keyOf(candidate);
            return candidate.isPossible
              ? [{ key: `${layer}-${key}`, colour: this.#colourOf(index), positions: placed(candidate), isLifted: liftedKey === key }]
              : [];
          })
        : [];
    });
  }

  #draw(): BenchDrawing | undefined {
    const drawn = this.#drawn();
    const { scheme } = this.#context.shown.value;
    return drawn.length === 0 ? undefined : { below: () => [], above: () => candidateLayers(drawn, scheme), names: NO_BENCH_NAMES };
  }

  /** Shows what is chosen, or else what is likeliest. */
  #fit(): void {
    const phase = this.#phase.peek();
    if (phase.kind !== 'asking') return;
    const positions = phase.plans.flatMap(({ isTaken, candidates, reading }) => {
      const shown = candidates.find((candidate) => keyOf(candidate) === reading) ?? candidates[0];
      return isTaken && shown?.isPossible === true ? placed(shown) : [];
    });
    if (positions.length > 0) this.#context.map.peek()?.camera.fitBox(boundsOf({ type: 'MultiPoint', coordinates: positions.map((position) => [...position]) }));
  }
}

const NO_POSITION: PositionColumns = { kind: 'none' };

function keyOf({ datum, areAxesSwapped }: Pick<DatumCandidate, 'datum' | 'areAxesSwapped'>): string {
  return areAxesSwapped ? `${datum}-swapped` : datum;
}

function toChoice({ reading, candidates }: Plan, layer: number, preview: LayerPreview | undefined): LayerChoice {
  const chosen = candidates.find((candidate) => keyOf(candidate) === reading);
  return {
    layer,
    datum: chosen?.datum ?? STATED,
    areAxesSwapped: chosen?.areAxesSwapped ?? false,
    position: preview?.table?.guess ?? NO_POSITION,
  };
}
