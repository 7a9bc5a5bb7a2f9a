/** For tests: a kiosk of three chapters of 10, 15 and 20 seconds in a world that does as it is told, and why its visits ended. */
import type { KioskSettings } from '../domain/kiosk/KioskSettings.ts';
import { someChapters } from '../domain/kiosk/someChapters.ts';
import type { AppUpdate } from './AppUpdate.ts';
import { FakeWorld } from './FakeWorld.ts';
import { KioskSession, type ResetReason } from './KioskSession.ts';

const SETTINGS: KioskSettings = { language: 'zh-Hans', appearance: 'light', idleSeconds: 60, warningSeconds: 20, pauseSeconds: 300, reloadAt: '03:30' };

export interface StartedSession {
  readonly world: FakeWorld;
  readonly session: KioskSession;
  readonly resets: readonly ResetReason[];
  readonly stop: () => void;
}

/** `onReset` is called beside what is remembered. */
export function startedSession(world = new FakeWorld(), update?: AppUpdate, onReset?: () => void): StartedSession {
  const resets: ResetReason[] = [];
  const session = new KioskSession({
    settings: SETTINGS,
    chapters: someChapters(10, 15, 20),
    language: () => 'zh-Hans',
    onReset: (reason) => {
      resets.push(reason);
      onReset?.();
    },
    ...(update === undefined ? {} : { update }),
    world,
  });
  return { world, session, resets, stop: session.start() };
}
