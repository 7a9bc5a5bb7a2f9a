/** A part of the shortlist that can be folded away; its heading says how it stands. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';

export interface FoldProps {
  readonly id: string;
  readonly heading: string;
  /** How it stands, in a few words. */
  readonly state?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Where the focus goes when what had it is taken away. */
export function focusFold(within: Element): void {
  within.closest('details')?.querySelector<HTMLElement>('summary')?.focus();
}

export function Fold({ id, heading, state, children }: FoldProps) {
  return (
    <details class="fold" id={id}>
      <summary>
        <h3>{heading}</h3>
        {state !== undefined && <span class="fold-state">{state}</span>}
        <Icon name="chevron-down" size={16} />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
