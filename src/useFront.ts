/** Keeps which of the document and the place stands in front: set by what the reader does, restored by going back. */
import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { frontOf, type Front } from './state/frontOf.ts';
import type { Store } from './state/Store.ts';

export function useFront(store: Store): Signal<Front> {
  const front = useSignal<Front>(frontOf(store.state.peek()));
  useEffect(() => {
    // The store reads the address first: it listened before.
    const restore = () => (front.value = frontOf(store.state.peek()));
    // The address may have changed between the first picture and this moment.
    restore();
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, [store]);
  return front;
}
