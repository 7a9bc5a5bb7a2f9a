/** Makes the browser one that draws no map. */
import type { BrowserContext, Page } from 'playwright-core';

/** Call it before the page is opened. */
export function withoutWebGl(browser: BrowserContext | Page): Promise<unknown> {
  return browser.addInitScript(() => {
    const { prototype } = HTMLCanvasElement;
    const getContext = Reflect.get<HTMLCanvasElement, 'getContext'>(prototype, 'getContext');
    prototype.getContext = new Proxy(getContext, {
      apply: (original, canvas, args: [string]) =>
        args[0].startsWith('webgl') ? null : (Reflect.apply(original, canvas, args) as unknown),
    });
  });
}
