/** Fetches the base maps by choice when one is first wanted: the address names one, the switcher is opened, or a file is dropped. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askAgain } from './askAgain.ts';
import type { BaseMaps, BaseMapsProps } from './BaseMaps.tsx';
import { useInterface } from './ui/Interface.ts';
import { StageAlert } from './ui/stage/StageAlert.tsx';

let fetched: { readonly BaseMaps: typeof BaseMaps } | undefined;

const load = () => import('./BaseMaps.tsx');

export function LazyBaseMaps(props: BaseMapsProps) {
  const { messages } = useInterface();
  const code = useSignal(fetched);
  const hasFailed = useSignal(false);
  const isWanted = props.chosen !== 'embedded' || props.isOpen || props.dropped !== undefined;
  useEffect(() => {
    if (!isWanted || code.value !== undefined) return;
    show(load());
  }, [isWanted]);
  const show = (coming: Promise<typeof fetched>) => void coming.then((loaded) => (code.value = fetched = loaded)).catch(() => (hasFailed.value = true));
  const retry = () => {
    hasFailed.value = false;
    show(askAgain(load));
  };
  if (code.value === undefined) {
    return hasFailed.value ? <StageAlert text={messages.loadFailed(messages.baseMaps)} onRetry={retry} /> : null;
  }
  const { BaseMaps: Loaded } = code.value;
  return <Loaded {...props} />;
}
