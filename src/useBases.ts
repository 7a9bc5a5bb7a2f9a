/** What the stage knows of base maps by choice before any code for them is fetched. */
import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DrawnBase } from './BaseMaps.tsx';
import { reviewedBaseMaps } from './domain/BaseMap.ts';
import { isBeforePublic, type Surface } from './domain/publicationRules.ts';
import { focusFirst } from './focusFirst.ts';
import { loadBaseMaps } from './load.ts';
import { BASES_BUTTON, type PanelButton } from './ui/stage/MapButtons.tsx';
import { MAP_MENU_BUTTON } from './ui/stage/MapMenu.tsx';

export interface Bases {
  readonly drawn: Signal<DrawnBase | undefined>;
  readonly dropped: Signal<File | undefined>;
  readonly isOpen: Signal<boolean>;
  readonly button: PanelButton | undefined;
  /** False before the public, where nobody brings files and none is shown that was brought before. */
  readonly takesFiles: boolean;
  readonly close: () => void;
}

/** Before the public there is a choice only where the operator has set one up. */
export function useBases(surface: Surface): Bases {
  const drawn = useSignal<DrawnBase | undefined>(undefined);
  const dropped = useSignal<File | undefined>(undefined);
  const isOpen = useSignal(false);
  const isPublic = isBeforePublic(surface);
  const hasChoice = useSignal(false);
  useEffect(() => {
    if (isPublic) loadBaseMaps().then((maps) => (hasChoice.value = Object.keys(reviewedBaseMaps(maps, 'numbered')).length > 0)).catch(() => undefined);
  }, [isPublic]);
  const close = () => {
    isOpen.value = false;
    requestAnimationFrame(() => focusFirst(BASES_BUTTON, MAP_MENU_BUTTON));
  };
  const button = { isOpen: isOpen.value, onToggle: () => (isOpen.value ? close() : (isOpen.value = true)) };
  return { drawn, dropped, isOpen, button: isPublic && !hasChoice.value ? undefined : button, takesFiles: !isPublic, close };
}
