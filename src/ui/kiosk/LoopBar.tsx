/** What stands below the story while nobody touches it: the invitation, and the pause. */
import { KIOSK_MESSAGES } from '../../i18n/kiosk/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface LoopBarProps {
  readonly isPaused: boolean;
  /** A newer version takes over in a moment. */
  readonly isUpdating: boolean;
  readonly onEnter: () => void;
  readonly onPause: (isPaused: boolean) => void;
}

export function LoopBar({ isPaused, isUpdating, onEnter, onPause }: LoopBarProps) {
  const { language } = useInterface();
  const words = KIOSK_MESSAGES[language];
  return (
    <div class="loop-bar" data-paused={isPaused ? '' : undefined}>
      <button type="button" class="loop-invitation" onClick={onEnter}>
        <Icon name="pointer" size={26} />
        <span>
          {isUpdating ? words.updating : words.touch}
          <small>{isPaused ? words.paused : words.touchHint}</small>
        </span>
      </button>
      <button type="button" class="kiosk-button" data-kiosk-control onClick={() => onPause(!isPaused)}>
        <Icon name={isPaused ? 'play' : 'pause'} size={22} />
        {isPaused ? words.resume : words.pause}
      </button>
    </div>
  );
}
