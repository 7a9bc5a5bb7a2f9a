/** Holds the side panels; on a phone it is a sheet over the map with three stops. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useInterface } from '../Interface.ts';

export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Share of the screen's height at each stop; the page hands it down as `--share`. */
export const SHEET_SHARE = { peek: 0.16, half: 0.48, full: 0.9 } as const satisfies Record<SheetStop, number>;

/** A finger that moves less than this has tapped. */
const CLICK_PIXELS = 6;

export interface SheetProps {
  readonly stop: SheetStop;
  readonly isPhone: boolean;
  readonly onStop: (stop: SheetStop) => void;
  readonly children: ComponentChildren;
}

export function Sheet({ stop, isPhone, onStop, children }: SheetProps) {
  const { messages } = useInterface();
  const element = useRef<HTMLDivElement>(null);
  const drag = useRef<{ startY: number; startShare: number } | undefined>(undefined);
  const wasDragged = useRef(false);

  const onPointerDown = (event: PointerEvent) => {
    wasDragged.current = false;
    drag.current = { startY: event.clientY, startShare: SHEET_SHARE[stop] };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };
  const shareAt = (event: PointerEvent): number | undefined => {
    const { current } = drag;
    return current === undefined ? undefined : current.startShare + (current.startY - event.clientY) / innerHeight;
  };
  const onPointerMove = (event: PointerEvent) => {
    const share = shareAt(event);
    if (share !== undefined) element.current?.style.setProperty('--share', String(Math.min(0.92, Math.max(0.1, share))));
  };
  const onPointerUp = (event: PointerEvent) => {
    const share = shareAt(event);
    wasDragged.current = Math.abs(event.clientY - (drag.current?.startY ?? event.clientY)) > CLICK_PIXELS;
    drag.current = undefined;
    element.current?.style.removeProperty('--share');
    if (share !== undefined && wasDragged.current) onStop(nearestStop(share));
  };
  const onPointerCancel = () => {
    drag.current = undefined;
    element.current?.style.removeProperty('--share');
  };
  const at = SHEET_STOPS.indexOf(stop);
  const next = SHEET_STOPS[(at + 1) % SHEET_STOPS.length] ?? 'half';
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowUp: SHEET_STOPS[at + 1], ArrowDown: SHEET_STOPS[at - 1] }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onStop(to);
  };
  /** What the keyboard reaches is not left below the edge. */
  const onFocus = ({ target }: FocusEvent) => {
    if (isPhone && stop === 'peek' && target instanceof Element && target.matches(':focus-visible') && target.closest('.side') !== null) onStop('half');
  };

  return (
    <div class="sheet" ref={element} onFocusCapture={onFocus}>
      {isPhone && (
        <button
          type="button"
          class="sheet-handle"
          aria-label={messages.sheet}
          aria-expanded={stop !== 'peek'}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={onPointerCancel}
          onClick={(event) => {
            // A drag ends in a click too; a key press has no pointer.
            if (event.detail === 0 || !wasDragged.current) onStop(next);
          }}
        />
      )}
      {children}
    </div>
  );
}

function nearestStop(share: number): SheetStop {
  return SHEET_STOPS.toSorted((a, b) => Math.abs(SHEET_SHARE[a] - share) - Math.abs(SHEET_SHARE[b] - share))[0] ?? 'half';
}
