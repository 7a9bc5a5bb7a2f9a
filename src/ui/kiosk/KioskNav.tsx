/** The ways through a kiosk: chapter by chapter, to a place, or back to the start. */
import { KIOSK_MESSAGES } from '../../i18n/kiosk/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface KioskNavProps {
  readonly at: 'story' | 'find' | undefined;
  readonly onStory: () => void;
  readonly onFind: () => void;
  readonly onRestart: () => void;
}

export function KioskNav({ at, onStory, onFind, onRestart }: KioskNavProps) {
  const { language } = useInterface();
  const words = KIOSK_MESSAGES[language];
  return (
    <nav class="kiosk-nav" aria-label={words.chapters}>
      <button type="button" class="kiosk-button" aria-current={at === 'story' ? 'page' : undefined} onClick={onStory}>
        <Icon name="book-open" size={22} />
        {words.chapters}
      </button>
      <button type="button" class="kiosk-button" aria-current={at === 'find' ? 'page' : undefined} onClick={onFind}>
        <Icon name="search" size={22} />
        {words.find}
      </button>
      <button type="button" class="kiosk-button" onClick={onRestart}>
        <Icon name="rotate-ccw" size={22} />
        {words.restart}
      </button>
    </nav>
  );
}
