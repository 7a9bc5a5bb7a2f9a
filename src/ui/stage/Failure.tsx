/** What could not be read, and a way to try again. */
import type { Messages } from '../../i18n/index.ts';

export interface FailureProps {
  /** Undefined where even the texts did not arrive. */
  readonly messages: Messages | undefined;
  /** Not asked for where there are no texts. */
  readonly what: (messages: Messages) => string;
  readonly onRetry: () => void;
}

export function Failure({ messages, what, onRetry }: FailureProps) {
  return (
    <div class="failure" role="alert">
      <p>{messages?.loadFailed(what(messages)) ?? '没能读到本页 · Could not read this page'}</p>
      <button type="button" class="primary" onClick={onRetry}>
        {messages?.retry ?? '重试 · Try again'}
      </button>
    </div>
  );
}
