/** What a reader prefers, kept on the device; where nothing is chosen, what the system asks for. */
import { computed, effect, signal } from '@preact/signals';
import { APPEARANCES, hasMoreContrast, type Appearance, type Scheme, type Tone } from './domain/Scheme.ts';

const KEY = 'planning-map-preferences';

interface Preferences {
  readonly appearance: Appearance;
  readonly moreContrast: boolean;
  readonly singleKeys: boolean;
}

const DEFAULTS: Preferences = { appearance: 'system', moreContrast: false, singleKeys: true };
const kept = read();

export const appearance = signal(kept.appearance);
export const moreContrast = signal(kept.moreContrast);
/** Whether a single key acts on the page. */
export const singleKeys = signal(kept.singleKeys);

const systemIsDark = follow('(prefers-color-scheme: dark)');
const systemWantsContrast = follow('(prefers-contrast: more)');

export const scheme = computed((): Scheme => {
  const system: Tone = systemIsDark.value ? 'dark' : 'light';
  const tone = appearance.value === 'system' ? system : appearance.value;
  return moreContrast.value || systemWantsContrast.value ? `${tone}-contrast` : tone;
});

effect(() => {
  const { dataset } = document.documentElement;
  if (appearance.value === 'system') delete dataset['appearance'];
  else dataset['appearance'] = appearance.value;
  if (hasMoreContrast(scheme.value)) dataset['contrast'] = 'more';
  else delete dataset['contrast'];
  write({ appearance: appearance.value, moreContrast: moreContrast.value, singleKeys: singleKeys.value });
});

/** Nothing chosen but the light that a kiosk goes back to. */
export function resetPreferences(to: Appearance): void {
  appearance.value = to;
  moreContrast.value = DEFAULTS.moreContrast;
  singleKeys.value = DEFAULTS.singleKeys;
}

function follow(query: string) {
  const list = matchMedia(query);
  const holds = signal(list.matches);
  list.addEventListener('change', ({ matches }) => (holds.value = matches));
  return holds;
}

/** What is not there, not allowed or not sound counts as not chosen. */
function read(): Preferences {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Preferences, unknown>> | null;
    return {
      appearance: APPEARANCES.find((each) => each === stored?.appearance) ?? DEFAULTS.appearance,
      moreContrast: stored?.moreContrast === true,
      singleKeys: stored?.singleKeys !== false,
    };
  } catch {
    return DEFAULTS;
  }
}

function write(preferences: Preferences): void {
  try {
    const text = JSON.stringify(preferences);
    if (text === JSON.stringify(DEFAULTS)) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Without storage a choice holds until the page is closed.
  }
}
