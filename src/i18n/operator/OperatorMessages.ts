/** Texts of the operator's panel of a kiosk: fetched with the kiosk. */
import type { CountGroup } from '../../domain/kiosk/Counter.ts';
import type { KioskPhase } from '../../domain/kiosk/KioskState.ts';
import type { TroubleKind } from '../../domain/kiosk/Trouble.ts';

export interface OperatorMessages {
  readonly heading: string;
  /** That the gesture is no lock. */
  readonly notice: string;
  readonly close: string;
  readonly state: string;
  readonly version: string;
  readonly dataDate: string;
  readonly uptime: string;
  /** "2 天 3 小时 4 分钟" */
  readonly duration: (days: string, hours: string, minutes: string) => string;
  readonly lastReload: string;
  readonly noReload: string;
  /** By reason; a reason that has no word stands for another. */
  readonly reload: Readonly<Record<'night' | 'update' | 'hang' | 'trouble' | 'operator', string>>;
  readonly phaseNow: string;
  readonly phase: Readonly<Record<KioskPhase, string>>;
  readonly losses: string;
  readonly frames: string;
  readonly heap: string;
  readonly megabytes: (figure: string) => string;
  readonly notTold: string;
  readonly offline: string;
  readonly offlineState: Readonly<Record<'unsupported' | 'preparing' | 'ready', string>>;
  readonly update: string;
  readonly updateWaits: string;
  readonly noUpdate: string;
  readonly heartbeat: string;
  readonly heartbeatState: Readonly<Record<'off' | 'waiting' | 'answered' | 'unanswered', string>>;
  readonly troubles: string;
  readonly noTroubles: string;
  readonly trouble: Readonly<Record<TroubleKind, string>>;
  readonly times: (count: string) => string;
  readonly clearTroubles: string;
  readonly counter: string;
  readonly counterIntro: string;
  readonly noCounts: string;
  readonly columns: readonly [day: string, visits: string, timeout: string, hand: string, losses: string, errors: string, reloads: string];
  readonly total: string;
  readonly mostSeen: Readonly<Record<'chapter' | 'language' | 'place', string>>;
  readonly other: string;
  /** A chapter or place that was counted once and has no name any more. */
  readonly gone: string;
  readonly lastDays: string;
  readonly check: string;
  readonly checking: string;
  readonly checked: string;
  readonly apply: string;
  readonly applying: string;
  readonly reloadNow: string;
  readonly exportCounter: string;
  readonly exported: (file: string) => string;
  readonly resetCounter: string;
  readonly resetSure: string;
  readonly resetYes: string;
  readonly resetNo: string;
  readonly wasReset: string;
  readonly csv: {
    readonly columns: readonly [day: string, group: string, thing: string, id: string, count: string];
    readonly group: Readonly<Record<CountGroup, string>>;
    readonly upTo: (day: string) => string;
    readonly visit: Readonly<Record<'touch' | 'mouse' | 'key', string>>;
    readonly reset: Readonly<Record<'timeout' | 'hand' | 'trouble', string>>;
    readonly opened: string;
    readonly context: string;
  };
}
