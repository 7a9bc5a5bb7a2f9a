/** What the page knows of the planner's bench before any of its code is fetched. */
import { useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askAgain } from './askAgain.ts';
import type { BenchModel } from './bench/BenchModel.ts';
import { BAND_METRES } from './domain/band/BandSource.ts';
import type { Origin } from './domain/Origin.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { isBeforePublic } from './domain/publicationRules.ts';
import type { FirstView } from './load.ts';
import type { ContextPoint } from './map/contextPoint.ts';
import type { PlanningMap } from './map/PlanningMap.ts';
import type { Store } from './state/Store.ts';
import { setBand, setView } from './state/transitions.ts';
import { useInterface, type Interface } from './ui/Interface.ts';

export interface Bench {
  readonly store: Store;
  /** Undefined until it is fetched. */
  readonly model: ReadonlySignal<BenchModel | undefined>;
  /** The map as it is drawn now. */
  readonly map: Signal<PlanningMap | undefined>;
  /** Where a reader asked what is near. */
  readonly asked: Signal<ContextPoint | undefined>;
  /** Files that were dropped or picked, to be taken in. */
  readonly files: Signal<readonly File[]>;
  readonly hasFailed: ReadonlySignal<boolean>;
  readonly retry: () => void;
  /** Draws a band around a place or a point, and opens its panel. */
  readonly drawBand: (from: Origin) => void;
}

/** Set where this browser keeps something of the bench. */
export const BENCH_KEPT_KEY = 'bench-kept';

const loadModel = () => import('./bench/BenchModel.ts');

/** Undefined before the public, which neither measures nor brings files. */
export function useBench(store: Store, data: FirstView, visible: readonly PlanningFeature[]): Bench | undefined {
  const shown = useInterface();
  const { view, surface, band } = store.state.value;
  const model = useSignal<BenchModel | undefined>(undefined);
  const map = useSignal<PlanningMap | undefined>(undefined);
  const asked = useSignal<ContextPoint | undefined>(undefined);
  const files = useSignal<readonly File[]>([]);
  const hasFailed = useSignal(false);
  const visibleNow = useSignal(visible);
  const shownNow = useSignal<Interface>(shown);
  useEffect(() => {
    visibleNow.value = visible;
    shownNow.value = shown;
  });
  const isPublic = isBeforePublic(surface);
  const isWanted = !isPublic && (view === 'shortlist' || view === 'bench' || view === 'table' || view === 'stats' || files.value.length > 0 || asked.value !== undefined || band !== undefined || keepsSomething());
  useEffect(() => {
    if (!isWanted || model.value !== undefined) return;
    show(loadModel());
  }, [isWanted]);
  const show = (coming: ReturnType<typeof loadModel>) =>
    void coming.then(({ BenchModel: Loaded }) => (model.value = new Loaded({ store, data, map, visible: visibleNow, shown: shownNow }))).catch(() => (hasFailed.value = true));
  const retry = () => {
    hasFailed.value = false;
    show(askAgain(loadModel));
  };
  useEffect(() => {
    // Where the code of the bench cannot be had, its panel says so.
    if (files.value.length > 0) store.apply((before) => setView(before, 'bench'));
  }, [files.value]);
  useEffect(() => {
    if (model.value === undefined || files.value.length === 0) return;
    model.value.takeFiles(files.value);
    files.value = [];
  }, [model.value, files.value]);
  const drawBand = (from: Origin) => {
    store.apply((before) => setView(setBand(before, { from, metres: before.band?.metres ?? BAND_METRES.usual }), 'bench'));
    model.value?.showBand();
  };
  return isPublic ? undefined : { store, model, map, asked, files, hasFailed, retry, drawBand };
}

function keepsSomething(): boolean {
  try {
    return localStorage.getItem(BENCH_KEPT_KEY) !== null;
  } catch {
    // A browser may keep nothing at all.
    return false;
  }
}
