/** Takes away what a visitor left on the device; what is the operator's stays, and so does what makes the page work offline. */
import type { Keeping } from './KioskWorld.ts';
import { DATABASE_OWNERS, ownedBy, TEXT_OWNERS } from './storageKeys.ts';

export interface VisitorTraces {
  readonly keepings: readonly Keeping[];
  /** Undefined where the browser has no databases. */
  readonly databases: Pick<IDBFactory, 'deleteDatabase'> | undefined;
  /** Sets the preferences of the running page back, which would be kept again otherwise. */
  readonly resetPreferences: () => void;
}

/** Resolves when it is done. Never rejects: what the browser does not let go of is none that it keeps for this page. */
export async function clearVisitor({ keepings, databases, resetPreferences }: VisitorTraces): Promise<void> {
  for (const keeping of keepings) for (const key of ownedBy(TEXT_OWNERS, 'visitor')) keeping.write(key, undefined);
  // Afterwards: the light that the operator chose is kept under the same key.
  resetPreferences();
  await Promise.all(ownedBy(DATABASE_OWNERS, 'visitor').map((name) => forget(databases, name)));
}

function forget(databases: VisitorTraces['databases'], name: string): Promise<void> {
  return new Promise((resolve) => {
    try {
      const request = databases?.deleteDatabase(name);
      if (request === undefined) {
        resolve();
        return;
      }
      const done = (): void => resolve();
      request.addEventListener('success', done);
      request.addEventListener('error', done);
      // A window that still has it open; it goes when that is closed.
      request.addEventListener('blocked', done);
    } catch {
      resolve();
    }
  });
}
