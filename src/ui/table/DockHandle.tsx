/** The upper edge of the docked table: dragged, or moved by arrow keys, it makes the table higher or lower. */
import { useRef } from 'preact/hooks';
import { TABLE_MESSAGES } from '../../i18n/table/index.ts';
import { useInterface } from '../Interface.ts';

export interface DockHandleProps {
  /** Share of the page's height. */
  readonly share: number;
  readonly onShare: (share: number) => void;
}

/** Map and table both stay of use. */
const DOCK_SHARES = { lowest: 0.2, highest: 0.65 } as const;
/** What the map's buttons need. */
const LOWEST_MAP_PIXELS = 320;

const STEP = 0.05;

export function DockHandle({ share, onShare }: DockHandleProps) {
  const { language } = useInterface();
  /** While it is dragged, where it stands. */
  const dragged = useRef<number | undefined>(undefined);
  const set = (next: number) => onShare(bearable(next));
  const drop = () => {
    if (dragged.current !== undefined) set(dragged.current);
    dragged.current = undefined;
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowUp: () => set(share + STEP),
    ArrowDown: () => set(share - STEP),
    Home: () => set(DOCK_SHARES.lowest),
    End: () => set(DOCK_SHARES.highest),
  };
  return (
    <div
      class="dock-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={TABLE_MESSAGES[language].height}
      aria-valuemin={percent(DOCK_SHARES.lowest)}
      aria-valuemax={percent(DOCK_SHARES.highest)}
      aria-valuenow={percent(share)}
      onKeyDown={(event) => {
        const act = keys[event.key];
        if (act === undefined || event.altKey) return;
        event.preventDefault();
        act();
      }}
      onPointerDown={(event) => {
        dragged.current = share;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (dragged.current === undefined) return;
        dragged.current = bearable((innerHeight - event.clientY) / innerHeight);
        // The page follows the hand; it is told once the hand lets go.
        event.currentTarget.closest<HTMLElement>('.app')?.style.setProperty('--dock', String(dragged.current));
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
    />
  );
}

function bearable(share: number): number {
  const highest = Math.min(DOCK_SHARES.highest, 1 - LOWEST_MAP_PIXELS / innerHeight);
  return Math.max(DOCK_SHARES.lowest, Math.min(highest, share));
}

function percent(share: number): number {
  return Math.round(share * 100);
}
