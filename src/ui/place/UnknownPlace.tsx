/** Says that an address names a place that is not there. */
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export function UnknownPlace({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { messages } = useInterface();
  return (
    <article class="place-panel">
      <header>
        <button type="button" class="close" aria-label={messages.close} onClick={onClose}>
          <Icon name="x" size={20} />
        </button>
      </header>
      <p class="not-found" role="alert">
        {messages.noSuchPlace(id)}
      </p>
    </article>
  );
}
