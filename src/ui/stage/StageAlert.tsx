/** A banner on the map: what went wrong, and a way to try again. */
import { useInterface } from '../Interface.ts';

export interface StageAlertProps {
  readonly text: string;
  readonly onRetry: () => void;
}

export function StageAlert({ text, onRetry }: StageAlertProps) {
  const { messages } = useInterface();
  return (
    <div class="stage-alert" role="alert">
      <p>{text}</p>
      <button type="button" class="text-button" onClick={onRetry}>
        {messages.retry}
      </button>
    </div>
  );
}
