/** Light or dark, as the system asks for it. */
import { signal } from '@preact/signals';

const query = matchMedia('(prefers-color-scheme: dark)');

export const preferredScheme = signal<'light' | 'dark'>(query.matches ? 'dark' : 'light');

query.addEventListener('change', ({ matches }) => {
  preferredScheme.value = matches ? 'dark' : 'light';
});
