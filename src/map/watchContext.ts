/** Notices that the browser took the map's drawing context away: by its event, or when a page comes back that slept through it. */

/** Calls back once. Returns what ends the watch. */
export function watchContext(container: HTMLElement, canvas: HTMLCanvasElement, onLost: () => void): () => void {
  const stop = (): void => {
    container.removeEventListener('webglcontextlost', onEvent, true);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pageshow', look);
  };
  const tell = (): void => {
    stop();
    onLost();
  };
  const onEvent = (event: Event): void => {
    if (event.target !== canvas) return;
    // MapLibre would restore its own half and deck.gl none of its: the whole map is made anew, so neither begins.
    event.stopPropagation();
    tell();
  };
  const look = (): void => {
    if (!document.hidden && canvas.getContext('webgl2')?.isContextLost() === true) tell();
  };
  // On its way down to the canvas, before the listeners that stand there.
  container.addEventListener('webglcontextlost', onEvent, true);
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
  return stop;
}
