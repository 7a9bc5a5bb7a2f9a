/** Colours in force: light or dark, each also with more contrast. */
export const SCHEMES = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Scheme = (typeof SCHEMES)[number];
export type Tone = 'light' | 'dark';

/** What a reader may choose; `system` follows the device. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export function toneOf(scheme: Scheme): Tone {
  return scheme === 'light' || scheme === 'light-contrast' ? 'light' : 'dark';
}

/** The same contrast in another tone. */
export function withTone(scheme: Scheme, tone: Tone): Scheme {
  return hasMoreContrast(scheme) ? `${tone}-contrast` : tone;
}

export function hasMoreContrast(scheme: Scheme): boolean {
  return scheme === 'light-contrast' || scheme === 'dark-contrast';
}
