/** Runs in our own page: takes a file in and filters it by the buttons that a reader would press. */
import type { BenchGlobals, Shown } from '../BenchPage.ts';

const TOOL = '数据';
const COLUMN = 'category';
const TURNS_OF_A_CLICK = 3;

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

let handedMs = 0;
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === 'file') handedMs = performance.now();
}, true);

/** Presses what leads on as soon as it is there: no reader is quicker. */
const observer = new MutationObserver(() => {
  const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) => textContent === TOOL);
  if (tab?.ariaSelected === 'false') tab.click();
  const takeIn = find('.own-import button[type=submit]:enabled');
  if (takeIn === null) return;
  observer.disconnect();
  takeIn.click();
});
observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled', 'aria-selected'] });

const isDrawn = () => find('.own-layer') !== null && find('.own-import') === null;

/** What a press leads to is drawn a little later. */
async function isThere(selector: string): Promise<void> {
  while (find(selector) === null) await new Promise(requestAnimationFrame);
}

/** What the next press works on is there once the page has drawn itself anew. */
async function press(button: HTMLElement): Promise<void> {
  button.click();
  for (let turn = 0; turn < TURNS_OF_A_CLICK; turn += 1) await Promise.resolve();
}

async function setVisible(isVisible: boolean): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('.own-visible input');
  if (box !== null && box.checked !== isVisible) await press(box);
}

function classOf(name: string): Element | undefined {
  return [...document.querySelectorAll('.own-class-row')].find((row) => row.querySelector('.own-class-name')?.textContent === name);
}

async function show(shown: Shown): Promise<void> {
  if (shown === 'none') {
    await setVisible(false);
    return;
  }
  await setVisible(true);
  const hidden = document.querySelectorAll('.own-class[aria-pressed=false]').length;
  if (shown === 'all' && hidden === 0) return;
  // The class that is shown alone bears the button that shows all again.
  const row = shown === 'all' ? document.querySelector('.own-class-row:has(.own-class[aria-pressed=true])') : classOf(shown);
  const only = row?.querySelector<HTMLElement>('.own-only');
  if (only === null || only === undefined) throw new Error(`the legend has no class ${shown}`);
  await press(only);
}

(globalThis as BenchGlobals).benchPage = {
  isDrawn,
  prepare: async () => {
    find('.own-name')?.click();
    await isThere('.own-appearance select');
    const select = document.querySelector<HTMLSelectElement>('.own-appearance select');
    const option = [...(select?.options ?? [])].find(({ text }) => text === COLUMN);
    if (select === null || option === undefined) throw new Error('no column to colour by');
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await isThere('.own-class');
  },
  show,
  isSettled: () => true,
  // "显示 1 980／10 000": what is shown stands first, its thousands apart.
  count: () => Number(find('.own-name .quiet')?.textContent?.split('／')[0]?.replaceAll(/\D/g, '')),
  handedMs: () => handedMs,
};
