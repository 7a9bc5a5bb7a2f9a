/** Fetches the embedded map's own parts, which the page by itself never needs. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EmbedProps, Embed } from './Embed.tsx';
import { useInterface } from './ui/Interface.ts';
import { Failure } from './ui/stage/Failure.tsx';

export function LazyEmbed(props: EmbedProps) {
  const { messages } = useInterface();
  const part = useSignal<{ readonly Embed: typeof Embed } | undefined>(undefined);
  const hasFailed = useSignal(false);
  useEffect(() => {
    import('./Embed.tsx').then((loaded) => (part.value = loaded)).catch(() => (hasFailed.value = true));
  }, []);
  // Browsers remember a module that failed: only a new page fetches it again.
  if (hasFailed.value) return <Failure messages={messages} what={({ map }) => map} onRetry={() => location.reload()} />;
  if (part.value === undefined) return <p class="loading">{messages.loading}</p>;
  const { Embed: Loaded } = part.value;
  return <Loaded {...props} />;
}
