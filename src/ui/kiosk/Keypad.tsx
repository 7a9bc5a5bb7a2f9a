/** The letters A to Z as large keys, for the initials of names; where a keyboard is at hand, its letters do the same. */
import { useEffect, useRef } from 'preact/hooks';
import { KIOSK_MESSAGES } from '../../i18n/kiosk/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Id of the keys. */
export const KEYPAD = 'keypad';
/** More initials than any name has. */
const MOST_LETTERS = 12;

export interface KeypadProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

export function Keypad({ text, onText }: KeypadProps) {
  const { language } = useInterface();
  const words = KIOSK_MESSAGES[language];
  const type = useRef((_key: string) => {});
  type.current = (key) => {
    if (key === 'Backspace') onText(text.slice(0, -1));
    else if (LETTERS.includes(key.toUpperCase()) && text.length < MOST_LETTERS) onText(text + key.toUpperCase());
  };
  useEffect(() => {
    const onKeyDown = ({ key, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent) => {
      if (!altKey && !ctrlKey && !metaKey && !isComposing && document.querySelector('dialog[open]') === null) type.current(key);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div class="keypad" id={KEYPAD} tabIndex={-1} role="group" aria-label={words.typeInitials}>
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
