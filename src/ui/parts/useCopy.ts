/** Copies text for the reader and remembers whether the browser let it. */
import { useSignal, type ReadonlySignal } from '@preact/signals';

export interface Copy {
  /** Undefined until something was copied. */
  readonly outcome: ReadonlySignal<'copied' | 'refused' | undefined>;
  readonly copy: (text: string) => Promise<void>;
  /** What was copied is no longer what there is. */
  readonly forget: () => void;
}

export function useCopy(): Copy {
  const outcome = useSignal<'copied' | 'refused' | undefined>(undefined);
  return {
    outcome,
    forget: () => (outcome.value = undefined),
    copy: async (text) => {
      outcome.value = undefined;
      try {
        await navigator.clipboard.writeText(text);
        outcome.value = 'copied';
      } catch {
        outcome.value = 'refused';
      }
    },
  };
}
