/** Chooses type and width of the card of a presentation so that the whole chapter stands on it at once. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Fit {
  /** Of the type; the least is what is read from five metres. */
  readonly scale: number;
  readonly columns: 1 | 2;
}

export interface CardFit extends Fit {
  readonly ref: RefObject<HTMLElement | null>;
  readonly widthPixels: number;
  /** Shows what stands below; false where nothing does. */
  readonly scrollOn: () => boolean;
}

/** From large in one column to small in two; what does not fit the last one scrolls. */
const FITS: readonly [Fit, ...Fit[]] = [
  { scale: 1.25, columns: 1 },
  { scale: 1.12, columns: 1 },
  { scale: 1, columns: 1 },
  { scale: 1.12, columns: 2 },
  { scale: 1, columns: 2 },
  { scale: 0.95, columns: 2 },
];

/** What is hidden of the last line's spacing is nothing to scroll for. */
const SLACK_PIXELS = 4;
/** Of the height: some lines stay in sight. */
const SCROLL_SHARE = 0.8;

/** `key` changes with what stands on the card. */
export function useCardFit(key: string): CardFit {
  const ref = useRef<HTMLElement>(null);
  const [tried, setTried] = useState({ key: '', index: 0, isSettled: false });
  const [widthPixels, setWidth] = useState(0);
  const index = tried.key === key ? tried.index : 0;
  useLayoutEffect(() => {
    const body = ref.current?.querySelector('.present-body');
    if (body === null || body === undefined || (tried.key === key && tried.isSettled)) return;
    body.scrollTop = 0;
    const fits = body.scrollHeight <= body.clientHeight + 1;
    const isSettled = fits || index === FITS.length - 1;
    setTried({ key, index: isSettled ? index : index + 1, isSettled });
    if (isSettled) setWidth(ref.current?.offsetWidth ?? 0);
  });
  useEffect(() => {
    const measureAnew = () => setTried({ key: '', index: 0, isSettled: false });
    addEventListener('resize', measureAnew);
    document.fonts.addEventListener('loadingdone', measureAnew);
    return () => {
      removeEventListener('resize', measureAnew);
      document.fonts.removeEventListener('loadingdone', measureAnew);
    };
  }, []);
  const scrollOn = () => {
    const body = ref.current?.querySelector('.present-body');
    if (body === null || body === undefined || body.scrollTop + body.clientHeight >= body.scrollHeight - SLACK_PIXELS) return false;
    body.scrollTop += body.clientHeight * SCROLL_SHARE;
    return true;
  };
  return { ref, widthPixels, scrollOn, ...(FITS[index] ?? FITS[0]) };
}
