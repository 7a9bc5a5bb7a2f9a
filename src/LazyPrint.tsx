/** Fetches the sheet for printing when it is first opened. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Print, PrintProps } from './Print.tsx';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';

export function LazyPrint(props: PrintProps) {
  const code = useSignal<{ readonly Print: typeof Print } | undefined>(undefined);
  const { messages } = useInterface();
  const hasFailed = useSignal(false);
  useEffect(() => {
    import('./Print.tsx')
      .then((loaded) => (code.value = loaded))
      .catch(() => (hasFailed.value = true));
  }, []);
  if (code.value === undefined) return <Loading failure={hasFailed.value ? messages.map : undefined} onRetry={() => location.reload()} />;
  const { Print: Loaded } = code.value;
  return <Loaded {...props} />;
}
