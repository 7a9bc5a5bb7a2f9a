/** How the map of a theme is to be read, for a legend that cannot be opened: on paper and on pictures. */
import type { Language } from '../domain/LocalText.ts';
import type { ThemeViewMode } from '../domain/ThemeView.ts';
import type { ThemeModel } from '../domain/themeViews/ThemeModel.ts';
import { formatLength } from './format.ts';
import type { Messages } from './Messages.ts';

/** A sentence each; none where no theme is drawn as a map of its own. */
export function themeNotes(model: ThemeModel | undefined, mode: ThemeViewMode, language: Language, messages: Messages): string[] {
  if (model === undefined) return [];
  const { intro, distancesNote } = messages.themeView;
  const [band] = model.distanceBands;
  const hasBands = mode === 'bands' && model.route !== undefined && band !== undefined;
  const radius = model.route?.properties.accuracy.radiusMetres ?? 0;
  return [
    intro[model.kind],
    ...(model.kind === 'measures' && model.chosen !== undefined ? [model.chosen.name[language]] : []),
    ...(hasBands ? [distancesNote(formatLength(band.properties.toMetres, language, messages), formatLength(radius, language, messages))] : []),
  ];
}
