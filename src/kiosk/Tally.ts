/** Counts what happens at the kiosk and keeps it on the device; a crash costs the counts of a few seconds. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { countOne, EMPTY_COUNTER, localDay, mergeCounters, parseCounter, type CountGroup, type Counter, type Counts } from '../domain/kiosk/Counter.ts';
import type { KioskWorld } from './KioskWorld.ts';
import { COUNTER_KEY } from './storageKeys.ts';

/** How long counts wait to be kept together. */
const SAVE_AFTER_MS = 5_000;

export class Tally {
  readonly #world: KioskWorld;
  readonly #counter;
  /** What is not kept yet. */
  #unsaved = EMPTY_COUNTER;
  #cancelSave: (() => void) | undefined;

  constructor(world: KioskWorld) {
    this.#world = world;
    this.#counter = signal<Counter>(parseCounter(world.local.read(COUNTER_KEY)));
  }

  get counter(): ReadonlySignal<Counter> {
    return this.#counter;
  }

  /** What was counted today. */
  get today(): Counts {
    return this.#counter.value.days[localDay(this.#world.wallMs())] ?? {};
  }

  count(group: CountGroup, thing: string): void {
    const day = localDay(this.#world.wallMs());
    this.#unsaved = countOne(this.#unsaved, day, group, thing);
    this.#counter.value = countOne(this.#counter.peek(), day, group, thing);
    this.#cancelSave ??= this.#world.wait(() => this.save(), SAVE_AFTER_MS);
  }

  /** Adds what still waits to what is kept, which another window may have added to. */
  save(): void {
    if (this.#cancelSave === undefined) return;
    this.#cancelSave();
    this.#cancelSave = undefined;
    const { local } = this.#world;
    const counter = mergeCounters(parseCounter(local.read(COUNTER_KEY)), this.#unsaved);
    const text = JSON.stringify(counter);
    local.write(COUNTER_KEY, text);
    // Where there is no room it waits for the next time.
    if (local.read(COUNTER_KEY) !== text) return;
    this.#unsaved = EMPTY_COUNTER;
    this.#counter.value = counter;
  }

  /** The operator begins anew. */
  reset(): void {
    this.#counter.value = this.#unsaved = EMPTY_COUNTER;
    this.#cancelSave?.();
    this.#cancelSave = undefined;
    this.#world.local.write(COUNTER_KEY, undefined);
  }
}
