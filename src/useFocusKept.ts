/** Keeps the focus on the page where what had it goes, is hidden or can no longer be used: without a mouse one would begin again at the top. */
import { useEffect } from 'preact/hooks';
import { focusFirst } from './focusFirst.ts';

/** Parts in which a reader goes on where he was; beyond them he is led to what stands in front. */
const PARTS = '.side, .side-head, .table-dock, .stage, .topbar, .kiosk-panel, dialog';
const WATCHED = { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'hidden', 'open', 'disabled', 'inert'] };

/** Ids, of which the first that is shown gets the focus where nothing is left of the part that had it. */
const FALLBACKS = ['print-bar', 'place-heading', 'kiosk-chapter', 'document-heading', 'places', 'side-explore'];

/** Effects of what was drawn anew have run by then. */
const GIVEN_ON_MS = 120;

export function useFocusKept(): void {
  useEffect(() => {
    /** What had the focus last, with all that held it. */
    let path: readonly HTMLElement[] = [];
    let isWaiting = false;
    const remember = ({ target }: FocusEvent) => (path = target instanceof HTMLElement ? pathOf(target) : []);
    /** A press beside everything leaves it by intent. */
    const forget = () => {
      if (document.activeElement === document.body) path = [];
    };
    const keep = () => {
      isWaiting = false;
      const [lost, ...around] = path;
      // In a frame the page around it may have the focus.
      if (lost === undefined || !document.hasFocus() || document.activeElement !== document.body || isUsable(lost)) return;
      const left = around.find((element) => isUsable(element));
      if (left?.closest(PARTS) == null) focusFirst(...FALLBACKS);
      else {
        if (!left.hasAttribute('tabindex')) {
          left.tabIndex = -1;
          left.addEventListener('blur', () => left.removeAttribute('tabindex'), { once: true });
        }
        left.focus({ preventScroll: true });
      }
    };
    const observer = new MutationObserver(() => {
      if (isWaiting || document.activeElement !== document.body) return;
      isWaiting = true;
      // Who takes it away by intent gives it on once what is new stands there.
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(keep, GIVEN_ON_MS)));
    });
    addEventListener('focusin', remember);
    addEventListener('pointerup', forget);
    observer.observe(document.body, WATCHED);
    return () => {
      removeEventListener('focusin', remember);
      removeEventListener('pointerup', forget);
      observer.disconnect();
    };
  }, []);
}

function pathOf(element: HTMLElement): readonly HTMLElement[] {
  return element.parentElement === null || element.parentElement === document.body ? [element] : [element, ...pathOf(element.parentElement)];
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, [inert], [inert] *');
}
