/** A store in the browser's database that does not keep one waiting: one that is refused, or does not open, rejects. */
import { createStore, type UseStore } from 'idb-keyval';

/** A database that has not opened by then is told as one that keeps nothing; what it was to keep is kept should it open after all. */
export const DEVICE_PATIENCE_MS = 8_000;

export function deviceStore(database: string, name: string): UseStore {
  const store = createStore(database, name);
  return (mode, act) =>
    new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error(`${database} does not open`)), DEVICE_PATIENCE_MS);
      const opened: typeof act = (objects) => {
        clearTimeout(patience);
        return act(objects);
      };
      const ask = async () => store(mode, opened);
      // Where nothing may be kept the very name of the database throws.
      ask()
        .then(resolve, reject)
        .finally(() => clearTimeout(patience));
    });
}
