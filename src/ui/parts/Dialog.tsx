/** A dialog over the page, with its heading and a button that closes it; Escape closes it too. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface DialogProps {
  readonly class: string;
  readonly heading: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ class: name, heading, onClose, children }: DialogProps) {
  const { messages } = useInterface();
  const dialog = useRef<HTMLDialogElement>(null);
  // At once: what stands in a dialog that is not open yet is neither seen nor reached.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class={`dialog ${name}`} ref={dialog} onClose={onClose} aria-labelledby="dialog-heading">
      <button type="button" class="close" aria-label={messages.close} onClick={() => dialog.current?.close()}>
        <Icon name="x" size={20} />
      </button>
      <h2 id="dialog-heading">{heading}</h2>
      {children}
    </dialog>
  );
}
