/** Fetches the panels of the report when one of them is first opened. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Documents, DocumentsProps } from './Documents.tsx';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';

/** Once fetched, a panel stands at once when it is opened again. */
let fetched: { readonly Documents: typeof Documents } | undefined;

export function LazyDocuments(props: DocumentsProps) {
  const panels = useSignal(fetched);
  const { messages } = useInterface();
  const hasFailed = useSignal(false);
  useEffect(() => {
    if (fetched !== undefined) return;
    import('./Documents.tsx')
      .then((loaded) => (panels.value = fetched = loaded))
      .catch(() => (hasFailed.value = true));
  }, []);
  if (panels.value === undefined) {
    // Browsers remember a module that failed: only a new page fetches it again.
    return <Loading failure={hasFailed.value ? messages.viewName.report : undefined} onRetry={() => location.reload()} />;
  }
  const { Documents: Loaded } = panels.value;
  return <Loaded {...props} />;
}
