/** The shortlist: what it ranks, by which weights, in which order, and how firmly. It outlives its panel. */
import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { AccessOrigin } from '../domain/access/AccessData.ts';
import { originOf, type LonLat } from '../domain/distance.ts';
import { toPlainFeatures } from '../domain/ownData/toPlainFeatures.ts';
import type { OwnEntry } from '../domain/ownData/OwnEntry.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { Candidate } from '../domain/shortlist/Candidate.ts';
import { importedCandidates, parkCandidates, siteCandidates } from '../domain/shortlist/candidatesOf.ts';
import type { Preset } from '../domain/shortlist/Criterion.ts';
import { drawSteps, type Draws } from '../domain/shortlist/drawShares.ts';
import { driveFinder } from '../domain/shortlist/driveFinder.ts';
import { effectiveWeights } from '../domain/shortlist/effectiveWeights.ts';
import { firmnessOf } from '../domain/shortlist/firmnessOf.ts';
import { measureAll, type Measured } from '../domain/shortlist/measureAll.ts';
import type { DriveFinder, MeasureContext } from '../domain/shortlist/MeasureContext.ts';
import { linesOf, rank } from '../domain/shortlist/rank.ts';
import type { CriterionLine, Firmness, Ranking } from '../domain/shortlist/Ranking.ts';
import type { ShortlistChoice } from '../domain/shortlist/ShortlistChoice.ts';
import { siteName } from '../i18n/shortlist/siteName.ts';
import { LoadError, type NameOf } from '../load.ts';
import type { AppState } from '../state/AppState.ts';
import * as transitions from '../state/shortlist/transitions.ts';
import type { Store } from '../state/Store.ts';
import { chosenLayers } from './chosenLayers.ts';
import { loadShortlist, type ShortlistData } from './loadShortlist.ts';

export interface ShortlistContext {
  readonly store: Store;
  readonly places: readonly PlanningFeature[];
  /** The layers that the reader brought along. */
  readonly entries: ReadonlySignal<readonly OwnEntry[]>;
}

/** Draws for the bars: enough for steady fives of a hundred; fewer where many candidates would keep the page waiting. */
const DRAWS = { few: 200, many: 80, fewCandidates: 80 } as const;
/** After the last change of a weight. */
const SETTLE_MS = 60;
/** So much of a frame may be spent on what is shown a little later. */
const SLICE_MS = 10;

export class ShortlistModel {
  readonly data = signal<ShortlistData | undefined>(undefined);
  /** What could not be read. */
  readonly failure = signal<NameOf | undefined>(undefined);
  /** Ids of the reader's layers whose features are ranked with the rest. */
  readonly layers = chosenLayers;
  readonly choice: ReadonlySignal<ShortlistChoice>;
  readonly preset: ReadonlySignal<Preset | undefined>;
  /** Whether there is somewhere that the reader's own drives start. */
  readonly hasOrigin: ReadonlySignal<boolean>;
  readonly candidates: ReadonlySignal<readonly Candidate[]>;
  /** Ids of those that are compared, but for what an address names and is not there. */
  readonly compared: ReadonlySignal<readonly string[]>;
  readonly measured: ReadonlySignal<Measured | undefined>;
  readonly #weights: ReadonlySignal<readonly number[]>;
  /** Criterion → weight, 0 to 100. */
  readonly weights: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly ranking: ReadonlySignal<Ranking | undefined>;
  /** By candidate; a little later than the ranking, and undefined until it is first known. */
  readonly firmness = signal<ReadonlyMap<string, Firmness> | undefined>(undefined);
  readonly #context: ShortlistContext;
  readonly #dragged = signal<Readonly<Record<string, number>>>({});
  readonly #placesById: ReadonlyMap<string, PlanningFeature>;
  #drawing: { readonly of: Measured; readonly steps: Generator<undefined, Draws>; draws: Draws | undefined } | undefined;

  constructor(context: ShortlistContext) {
    this.#context = context;
    this.#placesById = new Map(context.places.map((place) => [place.id, place]));
    const { store } = context;
    // The address changes with everything on the page: only what matters here is worked out anew.
    const chosen = computed(() => JSON.stringify(store.state.value.shortlist));
    this.choice = computed(() => JSON.parse(chosen.value) as ShortlistChoice);
    const from = computed(() => JSON.stringify(store.state.value.from));
    const origin = computed(() => {
      const stated = from.value as string | undefined;
      return stated === undefined ? undefined : this.#originOf(JSON.parse(stated) as NonNullable<AppState['from']>);
    });
    this.hasOrigin = computed(() => origin.value !== undefined);
    const preset = computed(() => JSON.stringify(this.choice.value.preset));
    this.preset = computed(() => {
      const id = preset.value as string | undefined;
      const presets = this.data.value?.presets;
      return presets?.find((each) => JSON.stringify(each.id) === id) ?? presets?.[0];
    });
    const sites = computed(() => JSON.stringify(this.choice.value.sites));
    this.candidates = computed(() => {
      const layers = context.entries.value.filter(({ layer }) => this.layers.value.includes(layer.id));
      return [
        ...parkCandidates(context.places),
        ...siteCandidates(JSON.parse(sites.value) as LonLat[], siteName),
        ...layers.flatMap((entry) => importedCandidates(toPlainFeatures(entry), entry.layer.id)),
      ];
    });
    this.compared = computed(() => {
      const ids = new Set(this.candidates.value.map(({ id }) => id));
      return this.choice.value.compared.filter((id) => ids.has(id));
    });
    const measuring = computed(() => this.#measureContext(origin.value));
    this.measured = computed(() => {
      const [data, found] = [this.data.value, measuring.value];
      return data && found && measureAll(this.candidates.value, data.criteria, found);
    });
    this.#weights = computed(() => {
      const [data, chosenPreset] = [this.data.value, this.preset.value];
      if (data === undefined || chosenPreset === undefined) return [];
      return effectiveWeights(data.criteria, chosenPreset, { ...this.choice.value.weights, ...this.#dragged.value }, this.hasOrigin.value);
    });
    this.weights = computed(() => new Map((this.data.value?.criteria ?? []).map(({ id }, index) => [id, this.#weights.value[index] ?? 0])));
    this.ranking = computed(() => {
      const measured = this.measured.value;
      return measured && rank(measured, this.#weights.value, this.choice.value.musts);
    });
    const stopShaking = effect(() => {
      const [measured, found, weights, ranking] = [this.measured.value, measuring.value, this.#weights.value, this.ranking.value];
      if (measured === undefined || found === undefined || ranking === undefined) return undefined;
      let timer: ReturnType<typeof setTimeout>;
      const shake = () => {
        const draws = this.#drawn(measured, found);
        if (draws === undefined) timer = setTimeout(shake);
        else this.firmness.value = firmnessOf(measured, draws, weights, ranking);
      };
      timer = setTimeout(shake, SETTLE_MS);
      return () => clearTimeout(timer);
    });
    const stopWatching = effect(() => {
      const { view } = store.state.value;
      if (view === 'shortlist') untracked(() => void this.load());
    });
    // Whoever goes back has let go.
    const stopDragging = effect(() => {
      // Any change of the address, the reader's own among them, settles it.
      if (chosen.value !== '') this.#dragged.value = {};
    });
    this.#stops = [stopShaking, stopWatching, stopDragging];
  }

  readonly #stops: readonly (() => void)[];

  /** Ends what follows the page. */
  dispose(): void {
    for (const stop of this.#stops) stop();
  }

  #isLoading = false;

  /** Fetches what the shortlist rests on, once; again after a failure. */
  async load(): Promise<void> {
    if (this.#isLoading || this.data.value !== undefined) return;
    this.#isLoading = true;
    this.failure.value = undefined;
    try {
      this.data.value = await loadShortlist();
    } catch (error) {
      this.failure.value = error instanceof LoadError ? error.what : ({ viewName }) => viewName.shortlist;
    }
    this.#isLoading = false;
  }

  linesOf(candidate: string): readonly CriterionLine[] {
    const measured = this.measured.value;
    return measured === undefined ? [] : linesOf(measured, this.#weights.value, candidate);
  }

  candidate(id: string): Candidate | undefined {
    return this.candidates.value.find((each) => each.id === id);
  }

  choosePreset(id: string): void {
    this.#apply((state) => transitions.choosePreset(state, id));
  }

  /** While the thumb moves: the list follows, the address does not yet. */
  drag(criterion: string, weight: number): void {
    this.#dragged.value = { ...this.#dragged.peek(), [criterion]: weight };
  }

  setWeight(criterion: string, weight: number): void {
    const own = this.preset.peek()?.weights[criterion] ?? 0;
    this.#apply((state) => transitions.setWeight(state, criterion, weight === own ? undefined : weight));
  }

  resetWeights(): void {
    this.#apply(transitions.resetWeights);
  }

  setMust(criterion: string, limit: number | undefined): void {
    this.#apply((state) => transitions.setMust(state, criterion, limit));
  }

  /** What is no longer there makes room. */
  toggleCompared(candidate: string): void {
    const compared = this.compared.peek();
    this.#apply((state) => transitions.toggleCompared({ ...state, shortlist: { ...state.shortlist, compared } }, candidate));
  }

  addSite(position: LonLat): void {
    this.#apply((state) => transitions.addSite(state, position));
  }

  removeSite(number: number): void {
    this.#apply((state) => transitions.removeSite(state, number));
  }

  toggleLayer(layer: string): void {
    const before = this.layers.peek();
    this.layers.value = before.includes(layer) ? before.filter((each) => each !== layer) : [...before, layer];
  }

  /** What was dragged is settled with whatever is done next. */
  #apply(transition: (state: AppState) => AppState): void {
    batch(() => {
      this.#context.store.apply(transition);
      this.#dragged.value = {};
    });
  }

  #originOf(from: NonNullable<AppState['from']>): AccessOrigin | undefined {
    if ('own' in from) return from.own;
    if ('position' in from) return { position: from.position, radiusMetres: 0 };
    const place = this.#placesById.get(from.place);
    return place && originOf(place);
  }

  #measureContext(origin: AccessOrigin | undefined): MeasureContext | undefined {
    const [data, preset] = [this.data.value, this.preset.value];
    if (data === undefined || preset === undefined) return undefined;
    const finders = new Map<string, DriveFinder | undefined>();
    const driveTo = (id: string) => {
      if (!finders.has(id)) {
        const place = this.#placesById.get(id);
        const disc = place && originOf(place);
        finders.set(id, disc && driveFinder(data.access, disc, id));
      }
      return finders.get(id);
    };
    return { placesById: this.#placesById, preset, targets: data.targets, driveTo, driveToOrigin: origin && driveFinder(data.access, origin) };
  }

  /** Shaken once for what was measured, a slice at a time: dragging only weighs it anew. Undefined until it is done. */
  #drawn(measured: Measured, context: MeasureContext): Draws | undefined {
    if (this.#drawing?.of !== measured) {
      const count = measured.candidates.length <= DRAWS.fewCandidates ? DRAWS.few : DRAWS.many;
      this.#drawing = { of: measured, steps: drawSteps(measured, context, count), draws: undefined };
    }
    const { steps } = this.#drawing;
    const until = performance.now() + SLICE_MS;
    while (this.#drawing.draws === undefined && performance.now() < until) {
      const { done, value } = steps.next();
      if (done === true) this.#drawing.draws = value;
    }
    return this.#drawing.draws;
  }
}
