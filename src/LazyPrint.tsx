/** Fetches the sheet for printing when it is first opened. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Print, PrintProps } from './Print.tsx';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';

export function LazyPrint(props: Omit<PrintProps, 'paperMap'>) {
  const code = useSignal<{ readonly Print: typeof Print; readonly paperMap: PrintProps['paperMap'] } | undefined>(undefined);
  const { messages } = useInterface();
  const hasFailed = useSignal(false);
  useEffect(() => {
    Promise.all([import('./Print.tsx'), import('./map/paperMap.ts')])
      .then(([page, paperMap]) => (code.value = { ...page, paperMap }))
      .catch(() => (hasFailed.value = true));
  }, []);
  if (code.value === undefined) return <Loading failure={hasFailed.value ? messages.map : undefined} onRetry={() => location.reload()} />;
  const { Print: Loaded, paperMap } = code.value;
  return <Loaded {...props} paperMap={paperMap} />;
}
