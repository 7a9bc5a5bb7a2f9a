/** The letters A to Z as large keys, for the initials of names: no keyboard is at hand. */
import { KIOSK_MESSAGES } from '../../i18n/kiosk/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** More initials than any name has. */
const MOST_LETTERS = 12;

export interface KeypadProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

export function Keypad({ text, onText }: KeypadProps) {
  const { language } = useInterface();
  const words = KIOSK_MESSAGES[language];
  return (
    <div class="keypad" role="group" aria-label={words.typeInitials}>
      {LETTERS.map((letter) => (
        <button type="button" key={letter} aria-label={words.letter(letter)} disabled={text.length >= MOST_LETTERS} onClick={() => onText(text + letter)}>
          {letter}
        </button>
      ))}
      <button type="button" class="keypad-word" disabled={text === ''} onClick={() => onText(text.slice(0, -1))}>
        <Icon name="delete" size={20} />
        <span class="visually-hidden">{words.erase}</span>
      </button>
      <button type="button" class="keypad-word" disabled={text === ''} onClick={() => onText('')}>
        {words.eraseAll}
      </button>
    </div>
  );
}
