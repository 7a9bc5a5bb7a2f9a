/** While a hand draws or picks on a phone, the sheet leaves the map to the finger. */
import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SheetStop } from './ui/sheet/Sheet.tsx';
import type { Bench } from './useBench.ts';

/** `stop` is where the sheet of a phone stands; absent elsewhere. */
export function useSketchPeek(bench: Bench | undefined, stop: Signal<SheetStop> | undefined): void {
  const isSketching = bench?.model.value?.sketch.store.tool !== undefined || bench?.model.value?.picking.purpose.value !== undefined;
  useEffect(() => {
    if (!isSketching || stop === undefined) return undefined;
    stop.value = 'peek';
    return () => {
      if (stop.peek() === 'peek') stop.value = 'half';
    };
  }, [isSketching]);
}
