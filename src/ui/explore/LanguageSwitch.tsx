/** Three buttons, one for each language. */
import { LANGUAGES, type Language } from '../../domain/LocalText.ts';
import { LANGUAGE_NAMES } from '../../i18n/index.ts';
import { useInterface } from '../Interface.ts';

export interface LanguageSwitchProps {
  readonly onChoose: (language: Language) => void;
}

export function LanguageSwitch({ onChoose }: LanguageSwitchProps) {
  const { language, messages } = useInterface();
  return (
    <div class="language-switch" role="group" aria-label={messages.chooseLanguage}>
      {LANGUAGES.map((each) => (
        <button
          type="button"
          key={each}
          lang={each}
          aria-pressed={each === language}
          onClick={() => onChoose(each)}
        >
          {LANGUAGE_NAMES[each]}
        </button>
      ))}
    </div>
  );
}
