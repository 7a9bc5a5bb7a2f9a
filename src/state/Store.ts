/** Holds the AppState and keeps it in step with the address: selection, view and chapter make a history entry, filters replace it. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from './addressCaps.ts';
import type { AppState } from './AppState.ts';
import { fromQuery, toQuery } from './query.ts';

export class Store {
  readonly #state = signal<AppState>(fromQuery('').state);
  readonly #refused = signal<Refusal | undefined>(undefined);

  readonly #isFramed: boolean;

  /** `isFramed` where another page shows this one: whatever the address says, it is then one of the surfaces for the public. */
  constructor(isFramed = false) {
    this.#isFramed = isFramed;
    this.#read();
    addEventListener('popstate', () => this.#read());
  }

  get state(): ReadonlySignal<AppState> {
    return this.#state;
  }

  /** What the address asked for beyond its cap; nothing once the reader goes on. */
  get refused(): ReadonlySignal<Refusal | undefined> {
    return this.#refused;
  }

  /** Applies a transition and writes the address; the camera in the hash stays. */
  apply(transition: (state: AppState) => AppState): void {
    const before = this.#state.value;
    const after = this.#framed(transition(before));
    // Where the reader is, and what he brought along, stands in no address.
    if (toQuery(after) === toQuery(before) && after.from === before.from && after.isLocated === before.isLocated && after.shortlist === before.shortlist) return;
    const isStep =
      after.selected !== before.selected ||
      after.view !== before.view ||
      after.passage !== before.passage ||
      // A story that nobody reads goes on for weeks.
      (after.chapter !== before.chapter && after.surface !== 'kiosk') ||
      after.surface !== before.surface;
    // A framed map shares the history of the page around, whose way back is not through the map.
    const isNewEntry = isStep && !this.#isFramed && after.surface !== 'embed';
    this.#write(after, isNewEntry ? 'pushState' : 'replaceState');
  }

  /** Says the same in other words: the id of a place in the place of its name. Never makes a history entry. */
  restate(transition: (state: AppState) => AppState): void {
    this.#write(transition(this.#state.value), 'replaceState');
  }

  #read(): void {
    const { state, refused } = fromQuery(location.search);
    const { from, isLocated } = this.#state.value;
    // Going back ends nothing that is in no address.
    const kept = from !== undefined && 'own' in from ? from : undefined;
    this.#state.value = this.#framed({ ...state, from: state.from ?? kept, isLocated });
    this.#refused.value = refused;
  }

  #framed(state: AppState): AppState {
    return this.#isFramed && state.surface !== 'kiosk' ? { ...state, surface: 'embed' } : state;
  }

  #write(state: AppState, how: 'pushState' | 'replaceState'): void {
    this.#state.value = state;
    this.#refused.value = undefined;
    history[how](history.state, '', `${location.pathname}${toQuery(state)}${location.hash}`);
  }
}
