/** Holds the AppState and keeps it in step with the address: selection and view make a history entry, filters replace it. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { AppState } from './AppState.ts';
import { fromQuery, toQuery } from './query.ts';

export class Store {
  readonly #state = signal<AppState>(fromQuery(location.search));

  constructor() {
    addEventListener('popstate', () => {
      this.#state.value = fromQuery(location.search);
    });
  }

  get state(): ReadonlySignal<AppState> {
    return this.#state;
  }

  /** Applies a transition and writes the address; the camera in the hash stays. */
  apply(transition: (state: AppState) => AppState): void {
    const before = this.#state.value;
    const after = transition(before);
    if (toQuery(after) === toQuery(before)) return;
    this.#state.value = after;
    const address = `${location.pathname}${toQuery(after)}${location.hash}`;
    const isNewEntry =
      after.selected !== before.selected || after.view !== before.view || after.passage !== before.passage;
    history[isNewEntry ? 'pushState' : 'replaceState'](history.state, '', address);
  }
}
