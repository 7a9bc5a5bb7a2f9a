/** Whether the reader has asked for no movement; asked anew each time, since it can be changed while the page stands. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
