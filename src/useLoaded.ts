/** A part of the data that is read once, when it is first wanted. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { askAgain } from './askAgain.ts';
import { LoadError } from './load.ts';
import { useInterface } from './ui/Interface.ts';

export interface Loaded<Value> {
  /** Undefined until it has arrived. */
  readonly value: ReadonlySignal<Value | undefined>;
  /** What could not be read, in the reader's words. */
  readonly failure: ReadonlySignal<string | undefined>;
  readonly retry: () => void;
}

export function useLoaded<Value>(load: () => Promise<Value>, isWanted: boolean): Loaded<Value> {
  const { messages } = useInterface();
  const value = useSignal<Value | undefined>(undefined);
  const failure = useSignal<string | undefined>(undefined);
  const isOnItsWay = useRef(false);
  const read = (ask = load) => {
    if (isOnItsWay.current) return;
    isOnItsWay.current = true;
    failure.value = undefined;
    ask()
      .then((loaded) => (value.value = loaded))
      .catch((error: unknown) => {
        isOnItsWay.current = false;
        failure.value = error instanceof LoadError ? error.what(messages) : String(error);
      });
  };
  useEffect(() => {
    if (isWanted) read();
  }, [isWanted]);
  return { value, failure, retry: () => read(() => askAgain(load)) };
}
