/** In the place of the page: why it cannot be shown, and a way to try again. */

export interface FailureProps {
  readonly text: string;
  /** What stands on the button. */
  readonly retry: string;
  readonly onRetry: () => void;
}

export function Failure({ text, retry, onRetry }: FailureProps) {
  return (
    <div class="failure" role="alert">
      <p>{text}</p>
      <button type="button" class="primary" onClick={onRetry}>
        {retry}
      </button>
    </div>
  );
}
