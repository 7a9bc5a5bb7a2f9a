/** How many rows of a list the room on a sheet holds: all are laid out first, and those beyond the edge of their box are counted off. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

export interface FittingRows {
  /** For the list, whose children are the rows. */
  readonly list: { current: HTMLUListElement | null };
  readonly count: number;
}

/** They are counted anew whenever one of `causes` changes, and when a font has arrived. */
export function useFittingRows(total: number, causes: readonly unknown[]): FittingRows {
  const list = useRef<HTMLUListElement>(null);
  const [room, setRoom] = useState<{ readonly of: object; readonly rows: number } | undefined>(undefined);
  const key = useMemo(() => ({}), causes);
  const count = room?.of === key ? Math.min(room.rows, total) : total;
  useLayoutEffect(() => {
    if (count < total) return;
    const fitting = rowsThatFit(list.current);
    if (fitting < total) setRoom({ of: key, rows: fitting });
  });
  useEffect(() => {
    const countAnew = () => setRoom(undefined);
    document.fonts.addEventListener('loadingdone', countAnew);
    return () => document.fonts.removeEventListener('loadingdone', countAnew);
  }, []);
  return { list, count };
}

/** Rows that lie within the list's own box, of those that it holds. */
function rowsThatFit(list: HTMLUListElement | null): number {
  if (list === null) return Infinity;
  const box = list.getBoundingClientRect();
  const items = [...list.children].map((item) => item.getBoundingClientRect());
  const beyond = items.findIndex(({ right, bottom }) => right > box.right + 1 || bottom > box.bottom + 1);
  return beyond < 0 ? items.length : beyond;
}
