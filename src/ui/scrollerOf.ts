/** What scrolls an element, itself or around it: in a low window another one than else. Undefined where nothing does. */
export function scrollerOf(element: HTMLElement | null): HTMLElement | undefined {
  for (let around = element; around !== null; around = around.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(around).overflowY)) return around;
  }
  return undefined;
}
