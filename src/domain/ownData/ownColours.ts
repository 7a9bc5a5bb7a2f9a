/** The colours of readers' layers and of their classes, light and dark. */
import type { Tone } from '../Scheme.ts';
import type { StyleClass } from './styleClasses.ts';

/** Chosen for being told apart in OKLab, with all cones and without one sort, and for standing off the land: tested. */
const VALUES = {
  light: ['#0126a3', '#dd410d', '#864077', '#658cb9', '#9f881f', '#253d0b', '#6e50d9', '#5c010b', '#606a58', '#50056e'],
  dark: ['#4076f5', '#f97772', '#f485fe', '#a384b6', '#e7ad01', '#0fa626', '#f9cdfc', '#d7397b', '#83c8ae', '#abf95f'],
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
