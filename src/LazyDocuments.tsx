/** Fetches the panels of the report when one of them is first opened. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Documents, DocumentsProps } from './Documents.tsx';
import { LoadProblem } from './ui/LoadProblem.tsx';

export function LazyDocuments(props: DocumentsProps) {
  const panels = useSignal<{ readonly Documents: typeof Documents } | undefined>(undefined);
  const failure = useSignal<string | undefined>(undefined);
  useEffect(() => {
    import('./Documents.tsx')
      .then((loaded) => (panels.value = loaded))
      .catch(() => (failure.value = props.catalog.report.id));
  }, []);
  if (panels.value === undefined) {
    // Browsers remember a module that failed: only a new page fetches it again.
    return <LoadProblem failure={failure.value} onRetry={() => location.reload()} />;
  }
  const { Documents: Loaded } = panels.value;
  return <Loaded {...props} />;
}
