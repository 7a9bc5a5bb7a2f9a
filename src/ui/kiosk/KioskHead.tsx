/** What the screen is, and the language it speaks. */
import type { Catalog } from '../../domain/Catalog.ts';
import type { Language } from '../../domain/LocalText.ts';
import { LanguageSwitch } from '../explore/LanguageSwitch.tsx';
import { useInterface } from '../Interface.ts';

export interface KioskHeadProps {
  readonly region: Pick<Catalog['region'], 'title' | 'subtitle'>;
  readonly onLanguage: (language: Language) => void;
}

export function KioskHead({ region, onLanguage }: KioskHeadProps) {
  const { language } = useInterface();
  return (
    <header class="kiosk-head">
      <div>
        <h1>{region.title[language]}</h1>
        <p>{region.subtitle[language]}</p>
      </div>
      <LanguageSwitch onChoose={onLanguage} />
    </header>
  );
}
