/** Makes the page work without a network from now on. Fetched once the first view stands. */
import { effect } from '@preact/signals';
import { hasChineseFont } from './hasChineseFont.ts';
import { keepSite, offlineState, updateIsWaiting } from './offline/index.ts';
import { showUpdateNews } from './UpdateNews.tsx';

interface Connection {
  readonly saveData?: boolean;
}

export function startOffline(): void {
  keepSite();
  showUpdateNews();
  // In a hall nobody answers for what the browser clears away when room is scarce.
  if (/[?&]ui=kiosk\b/.test(location.search)) void keepForGood();
  effect(() => {
    if (offlineState.value === 'ready' && !hasChineseFont() && !savesData()) void keepSlices();
  });
}

/** Browsers may refuse, and without https there is nothing to ask. */
async function keepForGood(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}

/** Rare characters of readers' own texts are drawn without a network too, where the system cannot draw them. */
async function keepSlices(): Promise<void> {
  const code = await import('./keepSlices.ts').catch(() => undefined);
  // A version in force that is kept busy makes way late for a newer one.
  await code?.keepSlices(() => !updateIsWaiting.peek());
}

/** Some megabytes that may never be needed are nothing for a reader who pays for each. */
function savesData(): boolean {
  return (navigator as { readonly connection?: Connection }).connection?.saveData === true;
}
