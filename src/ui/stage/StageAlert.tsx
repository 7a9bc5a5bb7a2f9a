/** A banner on the map: what went wrong, and a way to try again. */
import { useInterface } from '../Interface.ts';

export interface StageAlertProps {
  readonly text: string;
  readonly onRetry: () => void;
  /** For what a reader asked for and may do without. */
  readonly onClose?: (() => void) | undefined;
}

export function StageAlert({ text, onRetry, onClose }: StageAlertProps) {
  const { messages } = useInterface();
  return (
    <div class="stage-alert" role="alert">
      <p>{text}</p>
      <button type="button" class="text-button" onClick={onRetry}>
        {messages.retry}
      </button>
      {onClose !== undefined && (
        <button type="button" class="text-button" onClick={onClose}>
          {messages.close}
        </button>
      )}
    </div>
  );
}
