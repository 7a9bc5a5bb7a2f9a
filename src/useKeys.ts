/** The keys that act on the whole page. Single keys act only while they are switched on, and never where text is written. */
import { useEffect, useRef } from 'preact/hooks';
import type { Direction } from './domain/nextPlaceTowards.ts';

export interface KeyHandlers {
  /** False where a reader has switched single keys off. */
  readonly singleKeys: boolean;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
  readonly onTowards: (direction: Direction) => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};

export function useKeys(handlers: KeyHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actionOf(event, latest.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function actionOf(event: KeyboardEvent, handlers: KeyHandlers): (() => void) | undefined {
  const { key, altKey, ctrlKey, metaKey, isComposing } = event;
  if (isComposing || document.querySelector('dialog[open]') !== null) return undefined;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return handlers.onSearch;
  if (isWriting(event.target) || ctrlKey || metaKey) return undefined;
  if (altKey) {
    const direction = DIRECTIONS[key];
    // Outside of the panels and the map these keys are the browser's own.
    const isOurs = event.target instanceof Element && event.target.closest('.stage, .side') !== null;
    return direction !== undefined && isOurs ? () => handlers.onTowards(direction) : undefined;
  }
  if (!handlers.singleKeys) return undefined;
  if (key === '/') return handlers.onSearch;
  return key === '?' ? handlers.onHelp : undefined;
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
