/** Keeps a visitor's hands from what a browser offers beside the page: menus, selections, dragged files, zoom by wheel and keys. */

const prevent = (event: Event): void => event.preventDefault();
const ZOOM_KEYS = ['+', '-', '=', '0'];

/** Pinching is left to `touch-action` and to how the browser is started. Returns what ends the guard. */
export function guardPage(): () => void {
  const done = new AbortController();
  for (const name of ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'gesturestart']) {
    document.addEventListener(name, prevent, { signal: done.signal });
  }
  document.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    { signal: done.signal, passive: false },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if ((event.ctrlKey || event.metaKey) && ZOOM_KEYS.includes(event.key)) event.preventDefault();
    },
    { signal: done.signal },
  );
  return () => done.abort();
}
