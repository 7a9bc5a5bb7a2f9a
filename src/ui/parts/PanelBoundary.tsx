/** Keeps what goes wrong in one panel to itself: says which one it is, offers to draw it again, and lets the others live on. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { useInterface } from '../Interface.ts';
import { StageAlert } from '../stage/StageAlert.tsx';
import { Boundary } from './Boundary.tsx';
import { Dialog } from './Dialog.tsx';

export interface PanelBoundaryProps {
  /** What the panel is called, in the reader's words. */
  readonly name: string;
  /** On the map the words are a banner; the stage and a dialog stay what they are. */
  readonly as?: 'panel' | 'banner' | 'stage' | 'dialog';
  /** Names what is drawn: something else is tried at once where the former could not be. */
  readonly shows?: string | undefined;
  /** Closes the panel; absent where it always stands there. */
  readonly onClose?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** True where nobody is there to press a button: what goes wrong is left to whoever keeps the page going. */
export const UnattendedContext = createContext(false);

export function PanelBoundary({ name, as = 'panel', shows, onClose, children }: PanelBoundaryProps) {
  const { messages } = useInterface();
  const isUnattended = useContext(UnattendedContext);
  if (isUnattended) return <>{children}</>;
  const fallback = (retry: () => void) => {
    const text = messages.broken(name);
    if (as === 'banner') return <StageAlert text={text} onRetry={retry} />;
    if (as === 'stage') {
      return (
        <main class="stage" aria-label={name}>
          <StageAlert text={text} onRetry={retry} />
        </main>
      );
    }
    const told = (
      <div class="broken" role="alert">
        <p>{text}</p>
        <button type="button" class="text-button" onClick={retry}>
          {messages.retry}
        </button>
        {as === 'panel' && onClose !== undefined && (
          <button type="button" class="text-button" onClick={onClose}>
            {messages.close}
          </button>
        )}
      </div>
    );
    if (as === 'panel' || onClose === undefined) return told;
    return (
      <Dialog class="broken-dialog" heading={name} onClose={onClose}>
        {told}
      </Dialog>
    );
  };
  return (
    <Boundary shows={shows} fallback={fallback} onError={(error) => console.error(error)}>
      {children}
    </Boundary>
  );
}
