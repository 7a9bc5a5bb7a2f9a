/** The head of the panels: title, language, search, and what stands below it. */
import type { ComponentChildren } from 'preact';
import type { Catalog } from '../domain/Catalog.ts';
import type { Language } from '../domain/LocalText.ts';
import { LanguageSwitch } from './explore/LanguageSwitch.tsx';
import { Icon } from './Icon.tsx';
import { useInterface } from './Interface.ts';
import { ViewSwitch, type PanelView } from './ViewSwitch.tsx';

export interface MastheadProps {
  readonly region: Pick<Catalog['region'], 'title' | 'subtitle'>;
  readonly view: PanelView;
  readonly hasBench: boolean;
  readonly hasShortlist: boolean;
  /** False in the edition without a map. */
  readonly hasMap: boolean;
  /** The search, where it stands here. */
  readonly children: ComponentChildren;
  readonly onView: (view: PanelView) => void;
  readonly onLanguage: (language: Language) => void;
  /** Absent where there is no map to show or hide. */
  readonly onToggleMap: (() => void) | undefined;
}

export function Masthead({ region, view, hasBench, hasShortlist, hasMap, children, onView, onLanguage, onToggleMap }: MastheadProps) {
  const { language, messages } = useInterface();
  return (
    <>
      <header class="masthead">
        <div>
          <h1>{region.title[language]}</h1>
          <p>{region.subtitle[language]}</p>
        </div>
        <LanguageSwitch onChoose={onLanguage} />
      </header>
      {children}
      <div class="head-row">
        <ViewSwitch view={view} hasBench={hasBench} hasShortlist={hasShortlist} onChoose={onView} />
        {onToggleMap !== undefined && (
          <button type="button" class={hasMap ? 'map-switch' : 'map-switch leads-back'} title={hasMap ? messages.hideMap : messages.showMap} onClick={onToggleMap}>
            <Icon name={hasMap ? 'file-text' : 'map'} size={16} />
            <span class={hasMap ? 'visually-hidden' : ''}>{hasMap ? messages.hideMap : messages.showMap}</span>
          </button>
        )}
      </div>
    </>
  );
}
