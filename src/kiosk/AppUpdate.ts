/** A newer version of the page, as whatever keeps the page offline knows it. */
import type { ReadonlySignal } from '@preact/signals';

export interface AppUpdate {
  /** A newer version is whole on the device and waits to be shown. */
  readonly updateIsWaiting: ReadonlySignal<boolean>;
  /** Shows it, which loads the page anew. */
  readonly applyUpdate: () => Promise<void>;
  /** Asks whether there is one. */
  readonly checkForUpdate: () => Promise<void>;
}
