/** The operator's panel over the page of a kiosk, while it is open. */
import type { ReadonlySignal } from '@preact/signals';
import type { StoryChapter } from './domain/story/Story.ts';
import { LANGUAGES } from './domain/LocalText.ts';
import { LANGUAGE_NAMES } from './i18n/index.ts';
import type { RunningKiosk } from './kiosk/startKiosk.ts';
import './style/operator.css';
import { useInterface } from './ui/Interface.ts';
import type { ThingName } from './ui/kiosk/counterWords.ts';
import { OperatorPanel } from './ui/kiosk/OperatorPanel.tsx';

export interface KioskOperatorProps {
  readonly kiosk: RunningKiosk;
  readonly chapters: readonly StoryChapter[];
  /** Undefined for an id that no place has any more. */
  readonly placeName: (id: string) => string | undefined;
  /** Absent where nothing keeps the page offline. */
  readonly offline?: ReadonlySignal<'unsupported' | 'preparing' | 'ready'>;
}

export function KioskOperator({ kiosk, chapters, placeName, offline }: KioskOperatorProps) {
  const { language } = useInterface();
  const { session, operator, troubles } = kiosk;
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
        version: kiosk.version,
        dataDate: kiosk.dataDate,
        ageMs: operator.ageMs.value,
        lastReload: reloader.last,
        phase: session.phase.value,
        chapter: titleOf(session.chapter.value),
        losses: session.losses.value,
        frames: kiosk.frames.frames(),
        heapBytes: world.heapBytes(),
        offline: offline?.value,
        updateIsWaiting: update?.updateIsWaiting.value === true,
        heartbeat: kiosk.heartbeat.state.value,
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
