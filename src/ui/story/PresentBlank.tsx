/** A black screen over a presentation: nothing is shown until it is pressed, or any key of the presentation. */
import { useEffect, useRef } from 'preact/hooks';
import { STORY_MESSAGES } from '../../i18n/story/index.ts';
import { useInterface } from '../Interface.ts';

export function PresentBlank({ onLift }: { readonly onLift: () => void }) {
  const { language } = useInterface();
  const own = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    own.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return <button type="button" class="present-blank" aria-label={STORY_MESSAGES[language].presenter.isBlank} ref={own} onClick={onLift} />;
}
