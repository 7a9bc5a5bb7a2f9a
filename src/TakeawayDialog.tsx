/** The dialog of what can be taken away; what it holds is fetched when it is first opened. */
import { lazily } from './lazily.tsx';
import type { TakeawayProps } from './Takeaway.tsx';
import { useInterface } from './ui/Interface.ts';
import { Dialog } from './ui/parts/Dialog.tsx';
import { PanelBoundary } from './ui/parts/PanelBoundary.tsx';

const LazyTakeaway = lazily(
  async () => (await import('./Takeaway.tsx')).Takeaway,
  (messages) => messages.takeAway,
);

export function TakeawayDialog({ onClose, ...props }: TakeawayProps & { readonly onClose: () => void }) {
  const { messages } = useInterface();
  return (
    <Dialog class="takeaway" heading={messages.takeAway} onClose={onClose}>
      <PanelBoundary name={messages.takeAway}>
        <LazyTakeaway {...props} />
      </PanelBoundary>
    </Dialog>
  );
}
