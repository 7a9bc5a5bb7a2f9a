/** The keys of a presentation act wherever the focus is, before the map takes them; a button that has it is still pressed. */
import { useEffect, useRef } from 'preact/hooks';
import type { PresentKey } from '../i18n/story/index.ts';
import { singleKeys } from '../preferences.ts';
import { presentKey } from './presentKey.ts';

export function usePresentKeys(act: (key: PresentKey) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('dialog[open]') !== null) return;
      const isPressing = event.key === ' ' && event.target instanceof Element && event.target.closest('button, a, summary') !== null;
      const key = isPressing ? undefined : presentKey(event, singleKeys.peek());
      if (key === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(key);
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
