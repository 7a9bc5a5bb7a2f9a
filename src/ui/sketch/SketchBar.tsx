/** What stands on the map while a hand works on it: its buttons, the figures beside the pointer, the crosshair of the keys. */
import type { Pixel } from '../../domain/sketch/snapTo.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import { useInterface } from '../Interface.ts';
import { HandButtons } from './HandButtons.tsx';
import { liveRows } from './LiveFigures.tsx';
import { snapWords } from './snapWords.ts';

export interface SketchBarProps {
  readonly store: SketchStore;
  readonly aimed: Pixel | undefined;
  readonly usesKeys: boolean;
  readonly placeName: (id: string) => string | undefined;
}

export function SketchBar({ store, aimed, usesKeys, placeName }: SketchBarProps) {
  const { language, messages } = useInterface();
  const own = SKETCH_MESSAGES[language];
  if (store.work.value === undefined) return null;
  const rows = liveRows(store, { language, lengthUnit: store.lengthUnit.value, areaUnit: store.areaUnit.value });
  const names = { placeName, sketches: store.sketches.value, language, messages };
  const snapped = snapWords(store.aim.value, names);
  // A finger hovers over nothing: it is told what it has set.
  const last = snapWords(store.set.value.at(-1), names);
  const [main] = rows.length > 1 && store.draft.value?.shape === 'line' ? rows.slice(1) : rows;
  return (
    <>
      {aimed !== undefined && (main !== undefined || snapped !== '') && (
        <div class="sketch-plate" aria-hidden="true" style={{ left: `${aimed.x}px`, top: `${aimed.y}px` }}>
          {main !== undefined && store.set.value.length > 0 && <strong>{main[1]}</strong>}
          {snapped !== '' && <span>{snapped}</span>}
        </div>
      )}
      {usesKeys && aimed !== undefined && <span class="sketch-crosshair" aria-hidden="true" style={{ left: `${aimed.x}px`, top: `${aimed.y}px` }} />}
      <div class="sketch-bar" role="group" aria-label={own.bar.label}>
        {rows.length > 0 && <p class="sketch-bar-figure">{rows.at(store.draft.value?.shape === 'line' ? -1 : 0)?.[1]}</p>}
        {aimed === undefined && last !== '' && <p class="sketch-snap">{last}</p>}
        <HandButtons store={store} />
      </div>
    </>
  );
}
