/** How the page looks and what the keyboard does. */
import type { ComponentChildren } from 'preact';
import { KEY_ACTIONS } from '../../domain/KeyAction.ts';
import { HELP_MESSAGES } from '../../i18n/help/index.ts';
import { useInterface } from '../Interface.ts';
import { Dialog } from '../parts/Dialog.tsx';

export interface HelpDialogProps {
  /** The settings of the appearance. */
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

export function HelpDialog({ children, onClose }: HelpDialogProps) {
  const { language, messages } = useInterface();
  const own = HELP_MESSAGES[language];
  return (
    <Dialog class="help" heading={messages.help} onClose={onClose}>
      {children}
      <h3>{own.helpKeys}</h3>
      <dl class="keys">
        {KEY_ACTIONS.map(({ action, keys }) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{own.keyDoes[action]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
