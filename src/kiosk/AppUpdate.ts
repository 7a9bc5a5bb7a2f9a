/** A newer version of the page, as whatever keeps the page offline knows it. */
import type { ReadonlySignal } from '@preact/signals';

export interface AppUpdate {
  /** A newer version is whole on the device and waits to be shown. */
  readonly updateIsWaiting: ReadonlySignal<boolean>;
  /** Puts it in force: true where loading the page shows it, false where that takes too long for now. */
  readonly takeOver: () => Promise<boolean>;
  /** Asks whether there is one. */
  readonly checkForUpdate: () => Promise<void>;
}
