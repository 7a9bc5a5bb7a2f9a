/** Tells the operator's monitor every few seconds that the page is alive and draws; only where the page was served with one. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Heartbeat, HeartbeatState } from '../domain/kiosk/Heartbeat.ts';
import type { KioskWorld } from './KioskWorld.ts';

const BEAT_MS = 5_000;

/** What the machine itself tells is put in beside it. */
export type BeatOfPage = Omit<Heartbeat, 'at' | 'ageMs' | 'hidden'>;

export interface HeartbeatLine {
  readonly state: ReadonlySignal<HeartbeatState>;
  readonly stop: () => void;
}

/** `<meta name="heartbeat" content="heartbeat">`: an address beside the page. Undefined without one, or for another origin. */
export function heartbeatUrl(page: Pick<Document, 'querySelector' | 'baseURI'>): string | undefined {
  const content = page.querySelector<HTMLMetaElement>('meta[name="heartbeat"]')?.content ?? '';
  if (content === '' || !URL.canParse(content, page.baseURI)) return undefined;
  const url = new URL(content, page.baseURI);
  return url.origin === new URL(page.baseURI).origin ? url.href : undefined;
}

/**
 * Goes on at the same pace whether or not it is answered: a monitor that comes back must not take a page that waits for a page
 * that hangs. A beat is left out while the one before is on its way, and while `isSilent`.
 */
export function startHeartbeat(world: KioskWorld, url: string | undefined, beat: () => BeatOfPage, isSilent = () => false): HeartbeatLine {
  const state = signal<HeartbeatState>(url === undefined ? 'off' : 'waiting');
  if (url === undefined) return { state, stop: () => undefined };
  let isOnItsWay = false;
  const tell = (): void => {
    cancel = world.wait(tell, BEAT_MS);
    if (isOnItsWay || isSilent()) return;
    isOnItsWay = true;
    world
      .post(url, JSON.stringify({ at: new Date(world.wallMs()).toISOString(), ageMs: Math.round(world.ageMs()), hidden: world.page.hidden, ...beat() } satisfies Heartbeat))
      .then(() => (state.value = 'answered'))
      .catch(() => (state.value = 'unanswered'))
      .finally(() => (isOnItsWay = false));
  };
  let cancel = world.wait(tell, 0);
  return { state, stop: () => cancel() };
}
