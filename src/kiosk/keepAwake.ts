/** Asks the browser to keep the display on, anew whenever the page comes back into sight: a lock ends with it. */
import type { KioskWorld } from './KioskWorld.ts';

/** Returns what stops asking. A browser that does not is no harm: the operator's system settings count too. */
export function keepAwake(world: KioskWorld): () => void {
  const ask = (): void => {
    if (!world.page.hidden) world.keepAwake().catch(() => undefined);
  };
  world.page.addEventListener('visibilitychange', ask);
  ask();
  return () => world.page.removeEventListener('visibilitychange', ask);
}
