/** Fetches the panels of the report when one of them is first opened. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Documents, DocumentsProps } from './Documents.tsx';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';

export function LazyDocuments(props: DocumentsProps) {
  const panels = useSignal<{ readonly Documents: typeof Documents } | undefined>(undefined);
  const { messages } = useInterface();
  const hasFailed = useSignal(false);
  useEffect(() => {
    import('./Documents.tsx')
      .then((loaded) => (panels.value = loaded))
      .catch(() => (hasFailed.value = true));
  }, []);
  if (panels.value === undefined) {
    // Browsers remember a module that failed: only a new page fetches it again.
    return <Loading failure={hasFailed.value ? messages.viewName.report : undefined} onRetry={() => location.reload()} />;
  }
  const { Documents: Loaded } = panels.value;
  return <Loaded {...props} />;
}
