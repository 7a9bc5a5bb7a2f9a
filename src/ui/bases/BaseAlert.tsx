/** Says which base map is not drawn and why, or what became of a file: it can be tried again, or left. */
import { useInterface } from '../Interface.ts';

export interface BaseAlertProps {
  readonly text: string;
  /** Absent where trying again changes nothing. */
  readonly onRetry: (() => void) | undefined;
  /** Word of the button that leaves it at that. */
  readonly settle: string;
  readonly onSettle: () => void;
}

export function BaseAlert({ text, onRetry, settle, onSettle }: BaseAlertProps) {
  const { messages } = useInterface();
  return (
    <div class="stage-alert base-alert" role="alert">
      <p>{text}</p>
      {onRetry !== undefined && (
        <button type="button" class="text-button" onClick={onRetry}>
          {messages.retry}
        </button>
      )}
      <button type="button" class="text-button" onClick={onSettle}>
        {settle}
      </button>
    </div>
  );
}
