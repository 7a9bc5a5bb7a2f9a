/** What MapLibre writes over a map that was scrolled across: which gesture moves it. */

export interface GestureHints {
  readonly wheel: string;
  readonly wheelMac: string;
  readonly fingers: string;
}

/** MapLibre takes its texts once, when a map is made; the language of this one changes while it stands. */
export function writeGestureHints(container: HTMLElement, { wheel, wheelMac, fingers }: GestureHints): void {
  const write = (role: string, text: string) => container.querySelector(`.maplibregl-${role}-message`)?.replaceChildren(text);
  write('desktop', navigator.userAgent.includes('Mac') ? wheelMac : wheel);
  write('mobile', fingers);
}
