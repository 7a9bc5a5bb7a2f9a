/** A button that opens a small panel over the page; a click elsewhere and Escape close it, and the focus goes back. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export interface PopoverButtonProps {
  readonly class: string;
  /** What a screen reader calls the panel. */
  readonly label: string;
  /** True where the face alone does not say what the button is for. */
  readonly isTold?: boolean;
  readonly tabIndex?: number | undefined;
  /** What stands on the button. */
  readonly face: ComponentChildren;
  readonly children: ComponentChildren;
}

const GAP_PIXELS = 4;

export function PopoverButton({ class: name, label, isTold = false, tabIndex, face, children }: PopoverButtonProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const isOpen = useSignal(false);
  useEffect(() => {
    if (!isOpen.value || panel.current === null || button.current === null) return;
    place(panel.current, button.current.getBoundingClientRect());
    panel.current.querySelector<HTMLElement>('input, button')?.focus();
  }, [isOpen.value]);
  return (
    <>
      <button
        type="button"
        class={name}
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={isOpen.value}
        tabIndex={tabIndex}
        popovertarget={id}
      >
        {isTold && <span class="visually-hidden">{label} </span>}
        {face}
      </button>
      <div
        id={id}
        class="table-popover"
        popover="auto"
        role="dialog"
        aria-label={label}
        ref={panel}
        onToggle={(event) => (isOpen.value = event.newState === 'open')}
        onKeyDown={(event) => {
          // Keys here are for what is chosen; the browser closes the panel itself.
          event.stopPropagation();
        }}
      >
        {isOpen.value && children}
      </div>
    </>
  );
}

/** Below the button, or above it where there is more room. */
function place(panel: HTMLElement, button: DOMRect): void {
  const { width, height } = panel.getBoundingClientRect();
  const below = innerHeight - button.bottom - GAP_PIXELS;
  const isBelow = below >= height || below >= button.top;
  const left = Math.max(GAP_PIXELS, Math.min(button.left, innerWidth - width - GAP_PIXELS));
  panel.style.left = `${left}px`;
  panel.style.top = isBelow ? `${button.bottom + GAP_PIXELS}px` : `${Math.max(GAP_PIXELS, button.top - height - GAP_PIXELS)}px`;
}
