/** Gives the focus to the first of these elements that is there and shown, without moving what the reader sees. */
export function focusFirst(...candidates: readonly (string | HTMLElement | undefined)[]): void {
  for (const candidate of candidates) {
    const element = typeof candidate === 'string' ? document.getElementById(candidate) : candidate;
    if (element?.isConnected === true && element.offsetParent !== null) {
      element.focus({ preventScroll: true });
      return;
    }
  }
}
