/** Says that a language could not be read, beside a page that goes on in another one; offers to try again. */
import { useEffect } from 'preact/hooks';
import type { Language } from './domain/LocalText.ts';
import type { Messages } from './i18n/index.ts';

export interface LanguageMissingProps {
  readonly language: Language;
  /** What the page speaks. */
  readonly spoken: Language;
  readonly messages: Messages;
  readonly onRetry: () => void;
  /** Absent where it stands until the reader has done something. */
  readonly onForget: (() => void) | undefined;
}

/** In a hall the next visitor has asked for nothing. */
const SHOWN_MS = 30_000;

export function LanguageMissing({ language, spoken, messages, onRetry, onForget }: LanguageMissingProps) {
  useEffect(() => {
    if (onForget === undefined) return undefined;
    const timer = setTimeout(onForget, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [language]);
  return (
    <div class="language-missing" role="alert">
      <p>{messages.loadFailed(new Intl.DisplayNames([spoken], { type: 'language' }).of(language) ?? language)}</p>
      <button type="button" class="text-button" onClick={onRetry}>
        {messages.retry}
      </button>
    </div>
  );
}
