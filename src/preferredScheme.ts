/** Light or dark, as the system asks for it. */
import { signal } from '@preact/signals';
import type { Scheme } from './domain/Scheme.ts';

const query = matchMedia('(prefers-color-scheme: dark)');

export const preferredScheme = signal<Scheme>(query.matches ? 'dark' : 'light');

query.addEventListener('change', ({ matches }) => {
  preferredScheme.value = matches ? 'dark' : 'light';
});
