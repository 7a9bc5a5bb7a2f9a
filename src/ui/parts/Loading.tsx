/** What could not be read, and a way to try again; or that it is on its way. */
import { useInterface } from '../Interface.ts';

export interface LoadingProps {
  /** What could not be read, in the reader's words; undefined while it is on its way. */
  readonly failure: string | undefined;
  readonly onRetry: () => void;
}

export function Loading({ failure, onRetry }: LoadingProps) {
  const { messages } = useInterface();
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
