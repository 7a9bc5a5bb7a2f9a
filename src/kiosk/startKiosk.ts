/** Starts all that keeps a kiosk going: the session, and what watches over it. */
import { version } from '../../package.json';
import type { Heartbeat } from '../domain/kiosk/Heartbeat.ts';
import type { Language } from '../domain/LocalText.ts';
import { heartbeatUrl, startHeartbeat, type HeartbeatLine } from './heartbeat.ts';
import { KioskSession, type KioskSessionOptions } from './KioskSession.ts';
import { OperatorModel } from './OperatorModel.ts';
import { Troubles } from './Troubles.ts';
import { watchFrames, type FrameWatch } from './watchFrames.ts';

export interface KioskOptions extends Omit<KioskSessionOptions, 'language'> {
  readonly language: () => Language;
  /** How old the data are: "2026-11-23". */
  readonly dataDate: string;
  /** Where the page says whether it is watched. */
  readonly page?: Pick<Document, 'querySelector' | 'baseURI'>;
  /** In pixels. */
  readonly pageWidth?: () => number;
}

export interface RunningKiosk {
  readonly session: KioskSession;
  readonly troubles: Troubles;
  readonly frames: FrameWatch;
  readonly heartbeat: HeartbeatLine;
  readonly operator: OperatorModel;
  /** Of the program. */
  readonly version: string;
  readonly dataDate: string;
  readonly stop: () => void;
}

export function startKiosk({ dataDate, page = document, pageWidth = () => innerWidth, ...options }: KioskOptions): RunningKiosk {
  const session = new KioskSession(options);
  const { world } = session;
  const troubles = new Troubles(session);
  const operator = new OperatorModel(session, pageWidth);
  // Errors first: whatever fails from here on is heard of.
  const stops = [troubles.start(), session.start(), operator.start()];
  const frames = watchFrames(world, session.reloader);
  const heartbeat = startHeartbeat(
    world,
    heartbeatUrl(page),
    (): Heartbeat => ({
      at: new Date(world.wallMs()).toISOString(),
      ageMs: Math.round(world.ageMs()),
      frames: frames.frames(),
      phase: session.phase.peek(),
      chapter: session.chapter.peek() ?? null,
      language: options.language(),
      version,
      dataDate,
      losses: session.losses.peek(),
      lastError: troubles.recent.peek()[0] ?? null,
      counter: session.tally.today,
    }),
  );
  const stop = (): void => {
    heartbeat.stop();
    frames.stop();
    for (const each of stops.toReversed()) each();
  };
  return { session, troubles, frames, heartbeat, operator, version, dataDate, stop };
}
