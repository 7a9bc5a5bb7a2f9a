/** Lies over the loop, so that the touch that enters a chapter chooses nothing else where it happens to fall. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** By then the finger that entered is lifted and its click has gone by. */
const LIFTED_MS = 400;

/** True in the loop and until the touch that ended it is over. */
export function useTouchShield(isLoop: boolean): boolean {
  const isLifted = useSignal(!isLoop);
  useEffect(() => {
    if (isLoop) {
      isLifted.value = false;
      return undefined;
    }
    const timer = setTimeout(() => (isLifted.value = true), LIFTED_MS);
    return () => clearTimeout(timer);
  }, [isLoop]);
  return isLoop || !isLifted.value;
}
