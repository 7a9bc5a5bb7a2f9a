/** The single keys of the map: they act while it has the focus, and while a reader has not switched single keys off. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { singleKeys } from './preferences.ts';

/** By the key in lower case. */
export type MapKeys = Readonly<Record<string, () => void>>;

export function useMapKeys(map: RefObject<HTMLElement | null>, keys: MapKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, isComposing } = event;
      if (!singleKeys.peek() || altKey || ctrlKey || metaKey || isComposing) return;
      const act = latest.current[key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    const element = map.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);
}
