/** The colours of readers' layers: none of them is a theme's, all stand off the ground of the map. */
import type { Tone } from '../Scheme.ts';
import type { StyleClass } from './styleClasses.ts';

/** Steps of hue that stay apart under red-green blindness by their lightness. */
const VALUES = {
  light: ['#0a5ea8', '#c0470f', '#117a65', '#9c1f8f', '#5d7a12', '#7b4fb5', '#8a5a00', '#c01f4c', '#156f8a', '#3f4a52'],
  dark: ['#6db3f2', '#ff9a5c', '#5fd3b8', '#ec86e0', '#b5d65c', '#bfa0f5', '#e3b04b', '#ff86a4', '#6fcbe6', '#b9c4cc'],
} as const satisfies Record<Tone, readonly string[]>;

/** From little to much: darker on a light ground, lighter on a dark one. */
const RANGES = {
  light: ['#8fb8cf', '#6b9fc0', '#4a86b0', '#2f6d9e', '#1c5588', '#123d6b', '#0b274a'],
  dark: ['#3f5f78', '#4b7a9a', '#5a96bb', '#71b1d8', '#93caeb', '#bbe0f7', '#e3f3ff'],
} as const satisfies Record<Tone, readonly string[]>;

/** What has no value, or one of too many. */
const REST = { light: '#8a8f92', dark: '#8a9296' } as const satisfies Record<Tone, string>;

/** A new layer takes the next. */
export const OWN_COLOUR_COUNT = VALUES.light.length;

export function ownColour(index: number, tone: Tone): string {
  return VALUES[tone][index % OWN_COLOUR_COUNT] ?? REST[tone];
}

/** One for each class; `colour` is that of a layer that is not divided. */
export function classColours(classes: readonly StyleClass[], colour: number, tone: Tone): string[] {
  const ranges = classes.filter(({ kind }) => kind === 'range').length;
  return classes.map(({ kind }, index) => {
    if (kind === 'all') return ownColour(colour, tone);
    if (kind === 'value') return ownColour(index, tone);
    if (kind !== 'range') return REST[tone];
    const steps = RANGES[tone];
    return steps[ranges === 1 ? 3 : Math.round((index / (ranges - 1)) * (steps.length - 1))] ?? REST[tone];
  });
}
