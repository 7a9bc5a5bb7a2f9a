/** The reader's feature that is picked: it stands where a selected place does, and one of the two at a time. */
import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { BenchModel } from './bench/BenchModel.ts';
import { focusFirst } from './focusFirst.ts';
import type { Front } from './state/frontOf.ts';
import type { SheetStop } from './ui/sheet/Sheet.tsx';
import type { Bench } from './useBench.ts';

export interface OwnPick {
  /** Present while a feature is picked. */
  readonly model: BenchModel | undefined;
  readonly close: () => void;
}

export function useOwnPick(bench: Bench | undefined, front: Signal<Front>, stop: Signal<SheetStop> | undefined): OwnPick {
  const model = bench?.model.value;
  const picked = model?.own.picked.value;
  useEffect(() => {
    if (picked === undefined) return;
    front.value = 'place';
    if (stop?.value === 'peek') stop.value = 'half';
  }, [picked]);
  return {
    model: picked === undefined ? undefined : model,
    close: () => {
      model?.own.pick(undefined);
      front.value = 'document';
      requestAnimationFrame(() => focusFirst('places', 'document-heading', 'view-bench'));
    },
  };
}
