/** How the kiosk is: version, data, how long it has run, what it has lost, and whether it is watched and works offline. */
import type { HeartbeatState } from '../../domain/kiosk/Heartbeat.ts';
import type { KioskPhase } from '../../domain/kiosk/KioskState.ts';
import type { LastReload } from '../../domain/kiosk/LastReload.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { OPERATOR_MESSAGES } from '../../i18n/operator/index.ts';
import { useInterface } from '../Interface.ts';
import { formatMoment } from './formatMoment.ts';

export interface OperatorFactsProps {
  readonly version: string;
  readonly dataDate: string;
  readonly ageMs: number;
  readonly lastReload: LastReload | undefined;
  readonly phase: KioskPhase;
  /** What the chapter is called that the kiosk shows or the visitor entered last. */
  readonly chapter: string | undefined;
  readonly losses: number;
  readonly frames: number;
  readonly heapBytes: number | undefined;
  readonly offline: 'unsupported' | 'preparing' | 'ready';
  readonly updateIsWaiting: boolean;
  readonly heartbeat: HeartbeatState;
}

const MINUTE_MS = 60_000;
const BYTES_IN_MEGABYTE = 1_000_000;

export function OperatorFacts(props: OperatorFactsProps) {
  const { language } = useInterface();
  const own = OPERATOR_MESSAGES[language];
  const { lastReload, heapBytes, chapter } = props;
  const count = (value: number) => formatNumber(value, language);
  const minutes = Math.floor(props.ageMs / MINUTE_MS);
  const facts: readonly (readonly [string, string])[] = [
    [own.version, props.version],
    [own.dataDate, formatDate(props.dataDate, language)],
    [own.uptime, own.duration(count(Math.floor(minutes / 1_440)), count(Math.floor(minutes / 60) % 24), count(minutes % 60))],
    [own.lastReload, lastReload === undefined ? own.noReload : `${formatMoment(lastReload.atMs, language)} · ${own.reload[lastReload.reason]}`],
    [own.phaseNow, chapter === undefined ? own.phase[props.phase] : `${own.phase[props.phase]} · ${chapter}`],
    [own.losses, own.times(count(props.losses))],
    [own.frames, count(props.frames)],
    [own.heap, heapBytes === undefined ? own.notTold : own.megabytes(count(Math.round(heapBytes / BYTES_IN_MEGABYTE)))],
    [own.offline, own.offlineState[props.offline]],
    [own.update, props.updateIsWaiting ? own.updateWaits : own.noUpdate],
    [own.heartbeat, own.heartbeatState[props.heartbeat]],
  ];
  return (
    <section aria-labelledby="operator-state">
      <h3 id="operator-state">{own.state}</h3>
      <dl class="operator-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
