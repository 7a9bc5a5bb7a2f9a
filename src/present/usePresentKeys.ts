/** The keys of a presentation act before the map takes them, wherever the focus is but in what has keys of its own. */
import { useEffect, useRef } from 'preact/hooks';
import type { PresentKey } from '../i18n/story/index.ts';
import { singleKeys } from '../preferences.ts';
import { isSpared } from './isSpared.ts';
import { presentKey } from './presentKey.ts';

export function usePresentKeys(act: (key: PresentKey) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('dialog[open]') !== null) return;
      if (event.target instanceof Element && isSpared(event.key, event.target)) return;
      const key = presentKey(event, singleKeys.peek());
      if (key === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(key);
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
