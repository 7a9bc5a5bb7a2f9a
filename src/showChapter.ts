/** Leads to a chapter of a panel that is still on its way. */
import type { ChapterKey } from './domain/Report.ts';
import { chapterElement } from './ui/parts/ChapterHeading.tsx';

/** By then the reader has gone elsewhere, or the filter left the chapter out. */
const PATIENCE_MS = 10_000;

export function showChapter(key: ChapterKey): void {
  const until = performance.now() + PATIENCE_MS;
  const look = () => {
    const heading = document.getElementById(chapterElement(key));
    if (heading === null) {
      if (performance.now() < until) requestAnimationFrame(look);
      return;
    }
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  };
  requestAnimationFrame(look);
}
