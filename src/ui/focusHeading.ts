/** Gives the focus to the heading of what has been opened; where that lies out of sight of what scrolls it, it comes into sight. */
import { scrollerOf } from './scrollerOf.ts';

/** The page itself never moves: a sheet that is drawn down stays there. */
export function focusHeading(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  const scroller = scrollerOf(heading);
  if (heading === null || scroller === undefined) return;
  const [own, frame] = [heading.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (own.top < frame.top || own.bottom > frame.bottom) scroller.scrollTop += own.top - frame.top;
}
