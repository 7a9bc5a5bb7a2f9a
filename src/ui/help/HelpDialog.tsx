/** How the page looks and what the keyboard does. */
import type { ComponentChildren } from 'preact';
import { KEY_ACTIONS } from '../../domain/KeyAction.ts';
import { useInterface } from '../Interface.ts';
import { Dialog } from '../parts/Dialog.tsx';

export interface HelpDialogProps {
  /** The settings of the appearance. */
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

export function HelpDialog({ children, onClose }: HelpDialogProps) {
  const { messages } = useInterface();
  return (
    <Dialog class="help" heading={messages.help} onClose={onClose}>
      {children}
      <h3>{messages.helpKeys}</h3>
      <dl class="keys">
        {KEY_ACTIONS.map(({ action, keys }) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{messages.keyDoes[action]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
