/** Does a task as its user would. */
import type { UsedJourney } from '../Journey.ts';
import { Heard } from './Heard.ts';
import { Keys } from './Keys.ts';
import type { Task } from './Task.ts';

const SCREENS = {
  desk: { viewport: { width: 1_280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  kiosk: { viewport: { width: 675, height: 1_200 }, hasTouch: true },
} as const satisfies Record<Task['screen'], object>;

/** Gives the number of keys that it took. */
export async function doTask(open: UsedJourney['open'], { address, screen, needsMap, does }: Task): Promise<number> {
  let heard: Heard | undefined;
  const { page } = await open({
    ...SCREENS[screen],
    address,
    withoutMap: needsMap === undefined,
    waitForMap: needsMap === 'drawn',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    before: async (started) => {
      heard = await Heard.of(started);
      await started.addInitScript(hideMap);
    },
  });
  if (heard === undefined) throw new Error('nobody listened');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const keys = await Keys.of(page);
  await does({ keys, heard });
  await keys.focusStands();
  return keys.count;
}

/** Runs in the page: the map is there, and nobody sees it. Hidden otherwise it could not have the focus any more. */
function hideMap(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('canvas { opacity: 0 !important; }');
  document.adoptedStyleSheets = [sheet];
}
