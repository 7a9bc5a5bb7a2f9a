/** What the page knows of table and statistics before their code is fetched: whether they are open, and where the focus goes. */
import { useSignal, type Signal } from '@preact/signals';
import { isBeforePublic } from './domain/publicationRules.ts';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { focusFirst } from './focusFirst.ts';
import type { AppState } from './state/AppState.ts';
import type { Choice } from './useChoice.ts';

export interface Table {
  /** Neither is offered before the public. */
  readonly onLook: ((view: 'table' | 'stats') => void) | undefined;
  readonly isOpen: boolean;
  /** Share of the page's height that a docked table takes. */
  readonly share: Signal<number>;
  /** True once a reader asked for what is shown: then it takes the focus. */
  readonly wasAsked: RefObject<boolean>;
  /** Back to the list. */
  readonly close: () => void;
}

const USUAL_SHARE = 0.4;

export function useTable({ view, surface }: Pick<AppState, 'view' | 'surface'>, show: Choice['show']): Table {
  const share = useSignal(USUAL_SHARE);
  const wasAsked = useRef(false);
  const isPublic = isBeforePublic(surface);
  return {
    onLook: isPublic
      ? undefined
      : (next) => {
          wasAsked.current = true;
          show(next);
        },
    isOpen: view === 'table' && !isPublic,
    share,
    wasAsked,
    close: () => {
      show('map');
      requestAnimationFrame(() => focusFirst(`open-${view}`, 'places'));
    },
  };
}
