/** Texts of a page that do not fit their place: cut off at an edge that cannot be scrolled, or wider than a panel. */
import type { Page } from 'playwright-core';

export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && element.closest('.visually-hidden, .skip-link, .map') === null,
    );
    const cut = shown
      .filter((element) => [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && (textContent ?? '').trim() !== ''))
      .filter((element) => {
        // Its own words alone: those of an element in it, which may be for screen readers only, are that element's.
        const rects = [...element.childNodes].flatMap((node) => {
          if (node.nodeType !== Node.TEXT_NODE) return [];
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        });
        return rects.some(({ left, right }) => {
          for (let around: Element | null = element; around !== null; around = around.parentElement) {
            const { overflowX } = getComputedStyle(around);
            // What scrolls can be brought into sight.
            if (overflowX === 'auto' || overflowX === 'scroll') return false;
            const box = around.getBoundingClientRect();
            if (overflowX !== 'visible' && (left < box.left - 1 || right > box.right + 1)) return true;
          }
          return right > innerWidth + 1 || left < -1;
        });
      })
      .map((element) => `cut: ${element.textContent.slice(0, 60)}`);
    const wide = shown
      .filter((element) => element.matches('.side, .side-head, .search-popup, .dialog, button') && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `too wide: ${element.className}`);
    return [...cut, ...wide];
  });
}
