/** A live region that also tells what it comes with: one that appears with its words says nothing. */
import type { ComponentChildren } from 'preact';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** By then it is known to be there. */
const KNOWN_MS = 120;

export function Told({ children }: { readonly children: ComponentChildren }) {
  const isKnown = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => (isKnown.value = true), KNOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <p>{children}</p>
      <p class="visually-hidden" role="status">
        {isKnown.value && children}
      </p>
    </>
  );
}
