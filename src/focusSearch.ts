/** Brings the keyboard into the search box, with what stands there ready to be typed over. */
import { focusFirst } from './focusFirst.ts';
import { SEARCH_INPUT } from './ui/search/SearchBox.tsx';

export function focusSearch(): void {
  focusFirst(SEARCH_INPUT);
  const input = document.getElementById(SEARCH_INPUT);
  if (input instanceof HTMLInputElement) input.select();
}
