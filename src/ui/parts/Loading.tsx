/** What could not be read, and a way to try again; or that it is on its way. */
import { useInterface } from '../Interface.ts';
import { StageAlert } from '../stage/StageAlert.tsx';

export interface LoadingProps {
  /** What could not be read, in the reader's words; undefined while it is on its way. */
  readonly failure: string | undefined;
  readonly onRetry: () => void;
  /** On the map the words are a banner: what has no place of its own there lies beneath it, out of sight and reach. */
  readonly as?: 'panel' | 'banner' | undefined;
  /** Of a banner: what was asked for is given up. */
  readonly onClose?: (() => void) | undefined;
}

export function Loading({ failure, onRetry, as = 'panel', onClose }: LoadingProps) {
  const { messages } = useInterface();
  if (as === 'banner') {
    if (failure !== undefined) return <StageAlert text={messages.loadFailed(failure)} onRetry={onRetry} onClose={onClose} />;
    return (
      <p class="stage-status" role="status">
        {messages.fetching}
      </p>
    );
  }
  if (failure === undefined) return <p class="quiet">{messages.fetching}</p>;
  return (
    <div role="alert">
      <p>{messages.loadFailed(failure)}</p>
      <button type="button" class="text-button" onClick={onRetry}>
        {messages.retry}
      </button>
    </div>
  );
}
