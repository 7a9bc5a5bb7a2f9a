/** Counts what happens at the kiosk and keeps it on the device; a crash costs the counts of a few seconds. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { countOne, EMPTY_COUNTER, localDay, parseCounter, type CountGroup, type Counter, type Counts } from '../domain/kiosk/Counter.ts';
import type { KioskWorld } from './KioskWorld.ts';
import { COUNTER_KEY } from './storageKeys.ts';

/** How long counts wait to be kept together. */
const SAVE_AFTER_MS = 5_000;

export class Tally {
  readonly #world: KioskWorld;
  readonly #counter;
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
    this.#counter.value = countOne(this.#counter.peek(), localDay(this.#world.wallMs()), group, thing);
    this.#cancelSave ??= this.#world.wait(() => this.save(), SAVE_AFTER_MS);
  }

  /** Writes what still waits. */
  save(): void {
    if (this.#cancelSave === undefined) return;
    this.#cancelSave();
    this.#cancelSave = undefined;
    this.#world.local.write(COUNTER_KEY, JSON.stringify(this.#counter.peek()));
  }

  /** The operator begins anew. */
  reset(): void {
    this.#counter.value = EMPTY_COUNTER;
    this.#cancelSave?.();
    this.#cancelSave = undefined;
    this.#world.local.write(COUNTER_KEY, undefined);
  }
}
