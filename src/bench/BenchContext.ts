/** What every part of the bench is given, and what it gives back. */
import type { ReadonlySignal } from '@preact/signals';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { FirstView } from '../load.ts';
import type { BenchDrawing, BenchHit } from '../map/BenchDrawing.ts';
import type { PlanningMap } from '../map/PlanningMap.ts';
import type { Store } from '../state/Store.ts';
import type { Interface } from '../ui/Interface.ts';

export interface BenchContext {
  readonly store: Store;
  readonly data: FirstView;
  /** The places that the filter shows. */
  readonly visible: ReadonlySignal<readonly PlanningFeature[]>;
  /** Undefined until it is drawn, and while a lost one is being restored: another one then takes its place. */
  readonly map: ReadonlySignal<PlanningMap | undefined>;
  /** Language, texts and colours in force. */
  readonly shown: ReadonlySignal<Interface>;
}

export interface BenchPart {
  /** Undefined where the part draws nothing; the same object as long as nothing of it changes. */
  readonly drawing: ReadonlySignal<BenchDrawing | undefined>;
  /** A click on what the bench drew; true where it was this part's. */
  readonly meet: (hit: BenchHit) => boolean;
}
