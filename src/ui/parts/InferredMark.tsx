/** Says that what stands before it is our inference. */
import { useInterface } from '../Interface.ts';

export function InferredMark() {
  const { messages } = useInterface();
  return (
    <span class="inferred" title={messages.inferredHint}>
      {messages.inferred}
    </span>
  );
}
