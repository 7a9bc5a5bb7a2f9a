/** The chapter before, the one after, and where the story stands. */
import type { ComponentChildren } from 'preact';
import { KIOSK_MESSAGES } from '../../i18n/kiosk/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface ChapterTurnProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** True where nobody may turn the pages: the story goes on by itself. */
  readonly isInert: boolean;
  readonly onTurn: (steps: -1 | 1) => void;
  /** The marks of all chapters. */
  readonly children: ComponentChildren;
}

export function ChapterTurn({ isFirst, isLast, isInert, onTurn, children }: ChapterTurnProps) {
  const { language } = useInterface();
  const words = KIOSK_MESSAGES[language];
  return (
    <div class="chapter-turn" inert={isInert}>
      <button type="button" class="kiosk-button" aria-label={words.previous} disabled={isFirst} onClick={() => onTurn(-1)}>
        <Icon name="chevron-left" size={26} />
      </button>
      {children}
      <button type="button" class="kiosk-button" aria-label={words.next} disabled={isLast} onClick={() => onTurn(1)}>
        <Icon name="chevron-right" size={26} />
      </button>
    </div>
  );
}
