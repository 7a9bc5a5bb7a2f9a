/** The list of the keys of a presentation. */
import { STORY_MESSAGES, type PresentKey } from '../../i18n/story/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

/** As they stand on keyboards and remotes. */
const CAPS: readonly (readonly [PresentKey, readonly string[]])[] = [
  ['next', ['→', '↓', 'Space', 'PageDown']],
  ['previous', ['←', '↑', 'Shift Space', 'PageUp']],
  ['first', ['Home']],
  ['last', ['End']],
  ['notes', ['N']],
  ['window', ['W']],
  ['screen', ['F', 'F5']],
  ['blank', ['B', '.']],
  ['keys', ['?']],
  ['back', ['Esc']],
];

export function PresentKeys({ onClose }: { readonly onClose: () => void }) {
  const { language } = useInterface();
  const own = STORY_MESSAGES[language].presenter;
  return (
    <aside class="present-keys" aria-label={own.keys}>
      <header>
        <h2>{own.keys}</h2>
        <button type="button" class="present-button" aria-label={own.close} onClick={onClose}>
          <Icon name="x" size={22} />
        </button>
      </header>
      <dl>
        {CAPS.map(([key, caps]) => (
          <div key={key}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{own.key[key]}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
