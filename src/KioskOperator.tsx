/** The operator's panel over the page of a kiosk, while it is open. */
import type { ReadonlySignal } from '@preact/signals';
import type { HeartbeatState } from './domain/kiosk/Heartbeat.ts';
import type { StoryChapter } from './domain/story/Story.ts';
import { LANGUAGES } from './domain/LocalText.ts';
import { LANGUAGE_NAMES } from './i18n/index.ts';
import type { KioskSession } from './kiosk/KioskSession.ts';
import type { OperatorModel } from './kiosk/OperatorModel.ts';
import type { Troubles } from './kiosk/Troubles.ts';
import './style/operator.css';
import { useInterface } from './ui/Interface.ts';
import type { ThingName } from './ui/kiosk/counterWords.ts';
import { OperatorPanel } from './ui/kiosk/OperatorPanel.tsx';

export interface KioskOperatorProps {
  readonly session: KioskSession;
  readonly troubles: Troubles;
  readonly operator: OperatorModel;
  /** Absent before it beats. */
  readonly heartbeat: ReadonlySignal<HeartbeatState> | undefined;
  /** Frames drawn since the page was loaded. */
  readonly frames: () => number;
  /** Of the program. */
  readonly version: string;
  /** How old the data are: "2026-11-23". */
  readonly dataDate: string;
  readonly chapters: readonly StoryChapter[];
  /** Undefined for an id that no place has any more. */
  readonly placeName: (id: string) => string | undefined;
  readonly offline: ReadonlySignal<'unsupported' | 'preparing' | 'ready'>;
}

export function KioskOperator({ session, troubles, operator, chapters, placeName, ...props }: KioskOperatorProps) {
  const { language } = useInterface();
  if (!operator.isOpen.value) return null;
  const { world, update, tally, reloader } = session;
  const titleOf = (id: string | undefined) => chapters.find((chapter) => chapter.id === id)?.title[language];
  const nameOf: ThingName = (group, id) => {
    if (group === 'chapter') return titleOf(id);
    if (group === 'place') return placeName(id);
    return LANGUAGES.flatMap((each) => (each === id ? [LANGUAGE_NAMES[each]] : []))[0];
  };
  return (
    <OperatorPanel
      facts={{
        version: props.version,
        dataDate: props.dataDate,
        ageMs: operator.ageMs.value,
        lastReload: reloader.last,
        phase: session.phase.value,
        chapter: titleOf(session.chapter.value),
        losses: session.losses.value,
        frames: props.frames(),
        heapBytes: world.heapBytes(),
        offline: props.offline.value,
        updateIsWaiting: update?.updateIsWaiting.value === true,
        heartbeat: props.heartbeat?.value ?? 'off',
      }}
      troubles={troubles.recent.value}
      counter={tally.counter.value}
      nameOf={nameOf}
      check={update === undefined ? undefined : operator.check.value}
      onCheck={() => void operator.checkForUpdate()}
      onApply={() => void operator.applyUpdate()}
      onReload={() => operator.reload()}
      onClearTroubles={() => troubles.clear()}
      onResetCounter={() => tally.reset()}
      onClose={() => operator.close()}
    />
  );
}
