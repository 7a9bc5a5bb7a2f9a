/** The head of the left panel: title, language, and what stands below it. */
import type { Language } from '../domain/LocalText.ts';
import { LanguageSwitch } from './explore/LanguageSwitch.tsx';
import { useInterface } from './Interface.ts';
import { ViewSwitch, type PanelView } from './ViewSwitch.tsx';

export interface MastheadProps {
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
  readonly onLanguage: (language: Language) => void;
}

export function Masthead({ view, onView, onLanguage }: MastheadProps) {
  const { messages } = useInterface();
  return (
    <>
      <header class="masthead">
        <div>
          <h1>{messages.appTitle}</h1>
          <p>{messages.appSubtitle}</p>
        </div>
        <LanguageSwitch onChoose={onLanguage} />
      </header>
      <ViewSwitch view={view} onChoose={onView} />
    </>
  );
}
