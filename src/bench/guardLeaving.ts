/** Lets the browser ask before the page goes, and with it what it could not keep. */
import { effect } from '@preact/signals';

export function guardLeaving(hasUnkept: () => boolean): void {
  effect(() => {
    if (!hasUnkept()) return undefined;
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  });
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
