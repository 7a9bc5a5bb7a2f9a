/** Makes the page's drawing fail where an element of a class is made: as a fault in that panel alone does, and without a hook in the page. */
import type { Page } from 'playwright-core';

export const BROKEN_ON_PURPOSE = 'broken on purpose';

/** Before the page's own scripts; `broken` fails from the start. */
export async function canBreak(page: Page, broken = ''): Promise<void> {
  await page.addInitScript(
    ([first, words]) => {
      const scope = globalThis as unknown as { brokenClass: string };
      scope.brokenClass = first;
      // oxlint-disable-next-line typescript/unbound-method -- called with the element below
      const set = Element.prototype.setAttribute;
      Element.prototype.setAttribute = function (name, value) {
        if (name === 'class' && scope.brokenClass !== '' && value.split(' ').includes(scope.brokenClass)) throw new Error(words);
        set.call(this, name, value);
      };
    },
    [broken, BROKEN_ON_PURPOSE] as const,
  );
}

/** Empty mends it. */
export async function breakClass(page: Page, name: string): Promise<void> {
  await page.evaluate((next) => {
    (globalThis as unknown as { brokenClass: string }).brokenClass = next;
  }, name);
}
