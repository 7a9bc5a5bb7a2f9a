/** The card of a theme's view on the map: how to read it, and everything that it draws as a list of links. */
import type { ThemeViewMode } from '../../domain/ThemeView.ts';
import type { ThemeModel } from '../../domain/themeViews/ThemeModel.ts';
import { drawnCounts } from '../../domain/themeViews/drawnCounts.ts';
import { formatLength, formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { AreaList } from './AreaList.tsx';
import { MassList } from './MassList.tsx';
import { MeasureList } from './MeasureList.tsx';
import { RelationList } from './RelationList.tsx';

export interface ThemeCardProps {
  readonly model: ThemeModel;
  readonly mode: ThemeViewMode;
  /** Hex colour of the theme in force. */
  readonly colour: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onMode: (mode: ThemeViewMode) => void;
  readonly onMeasure: (id: string) => void;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (passage: string) => void;
}

export function ThemeCard({ model, mode, colour, isOpen, onToggle, onMode, onMeasure, onSelect, onOpenPassage }: ThemeCardProps) {
  const { language, messages } = useInterface();
  const words = messages.themeView;
  const links = { onSelect, onOpenPassage };
  const { drawn, apart } = drawnCounts(model);
  const told = (count: number) => formatNumber(count, language);
  return (
    <details class="theme-card" open={isOpen} style={{ '--theme': colour }} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary id="theme-card">
        <span>
          {words.title}
          <span class="theme-card-name"> · {model.theme.short[language]}</span>
        </span>
      </summary>
      <div class="theme-card-body scroll-cue">
        <p>
          {words.drawn[model.kind](told(drawn), told(apart))}
          {model.unlocated > 0 && (
            <>
              <br />
              {words.withoutPosition(told(model.listed), told(model.unlocated))}
            </>
          )}
        </p>
        <p class="quiet">{words.intro[model.kind]}</p>
        {model.kind === 'relations' && <RelationList arcs={model.arcs} places={model.places} {...links} />}
        {model.kind === 'measures' && <MeasureList model={model} onMeasure={onMeasure} {...links} />}
        {model.kind === 'masses' && <MassList masses={model.masses} {...links} />}
        {model.kind === 'areas' && <AreaList areas={model.areas} {...links} />}
        {model.route !== undefined && model.distanceBands.length > 0 && (
          <>
            <label class="check">
              <input type="checkbox" checked={mode === 'bands'} onChange={(event) => onMode(event.currentTarget.checked ? 'bands' : 'on')} />
              {words.distances(model.route.properties.name[language])}
            </label>
            {mode === 'bands' && (
              <p class="quiet">
                {words.distancesNote(
                  formatLength(model.distanceBands[0]?.properties.toMetres ?? 0, language, messages),
                  formatLength(model.route.properties.accuracy.radiusMetres ?? 0, language, messages),
                )}
              </p>
            )}
          </>
        )}
        <button type="button" class="text-button" onClick={() => onMode('off')}>
          {words.hide}
        </button>
      </div>
    </details>
  );
}
