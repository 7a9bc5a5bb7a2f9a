/** What a reader opens and closes: places, passages and views, with which of them stands in front and where the focus goes back to. */
import { useSignal, type Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { focusFirst } from './focusFirst.ts';
import type { Front } from './state/frontOf.ts';
import type { Store } from './state/Store.ts';
import { openPassage, select, setView } from './state/transitions.ts';
import type { SheetStop } from './ui/sheet/Sheet.tsx';
import type { PanelView } from './ui/ViewSwitch.tsx';
import { useFront } from './useFront.ts';

export interface Choice {
  readonly front: Signal<Front>;
  /** Counts the passages that were asked for: asking for the same one again shows it again. */
  readonly openings: Signal<number>;
  readonly choose: (id: string | undefined) => void;
  readonly close: () => void;
  readonly open: (passage: string) => void;
  readonly show: (view: PanelView | 'table') => void;
  /** Shows a view that what was pressed elsewhere is about, and leads the focus to the first of these that is there. */
  readonly showBeside: (view: PanelView, ...ids: readonly string[]) => void;
  readonly showPlace: () => void;
  readonly closeCredits: () => void;
}

/** `stop` is where the sheet of a phone stands. */
export function useChoice(store: Store, isPhone: boolean, stop: Signal<SheetStop>): Choice {
  const front = useFront(store);
  const openings = useSignal(0);
  const lastSelected = useRef<string | undefined>(undefined);
  /** What in the left panel led to the selection: there the reader goes on when it is closed. */
  const opener = useRef<readonly HTMLElement[]>([]);

  const choose = (id: string | undefined) => {
    lastSelected.current = id ?? store.state.peek().selected;
    front.value = id === undefined ? 'document' : 'place';
    if (id !== undefined) {
      if (isPhone) stop.value = 'half';
      const from = document.activeElement;
      // From place to place the way back stays; from the map there is none.
      opener.current = openerOf(from) ?? (from?.closest('.side-place') ? opener.current : []);
    }
    store.apply((before) => select(before, id));
  };
  const show = (view: PanelView | 'table') => {
    front.value = 'document';
    if (isPhone) stop.value = view === 'map' || view === 'story' || view === 'bench' ? 'half' : 'full';
    store.apply((before) => setView(before, view));
  };
  return {
    front,
    openings,
    choose,
    close: () => {
      choose(undefined);
      requestAnimationFrame(() => focusFirst(...opener.current, `place-${lastSelected.current}`, 'places', 'document-heading'));
    },
    open: (passage) => {
      front.value = 'document';
      openings.value += 1;
      if (isPhone && stop.value === 'peek') stop.value = 'half';
      store.apply((before) => openPassage(before, passage));
    },
    show,
    showBeside: (view, ...ids) => {
      show(view);
      requestAnimationFrame(() => focusFirst(...ids));
    },
    showPlace: () => {
      front.value = 'place';
      requestAnimationFrame(() => focusFirst('place-heading'));
    },
    closeCredits: () => {
      store.apply((before) => setView(before, 'map'));
      requestAnimationFrame(() => focusFirst('open-credits', 'places'));
    },
  };
}

/** The element where it stands in the left panel or the table, and its passage: a name that is selected is no link any more. */
function openerOf(element: Element | null): readonly HTMLElement[] | undefined {
  if (!(element instanceof HTMLElement) || element.closest('.side-explore, .topbar, .table-pane') === null) return undefined;
  const passage = element.closest<HTMLElement>('[tabindex="-1"]');
  return passage === null ? [element] : [element, passage];
}
