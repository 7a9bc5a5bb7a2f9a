/** The view of a theme as the map draws it, in the words of the language. */
import type { Language } from './domain/LocalText.ts';
import type { Scheme } from './domain/Scheme.ts';
import type { AreaSquare } from './domain/themeViews/toAreaSquares.ts';
import type { ThemeModel } from './domain/themeViews/ThemeModel.ts';
import { formatLength } from './i18n/format.ts';
import type { Messages } from './i18n/index.ts';
import { areaDrawing } from './map/themeViews/areaDrawing.ts';
import { distanceBandDrawing } from './map/themeViews/distanceBandDrawing.ts';
import { massDrawing } from './map/themeViews/massDrawing.ts';
import { measureDrawing } from './map/themeViews/measureDrawing.ts';
import { relationDrawing } from './map/themeViews/relationDrawing.ts';
import { themeStyle, type ThemeStyle } from './map/themeViews/ThemeStyle.ts';
import type { ThemeDrawing } from './map/ThemeDrawing.ts';
import { areaWords, figureWords } from './ui/themeView/figureWords.ts';

export interface ThemeDrawingOptions {
  readonly withBands: boolean;
  readonly scheme: Scheme;
  readonly language: Language;
  readonly messages: Messages;
}

export function themeDrawing(model: ThemeModel, options: ThemeDrawingOptions): ThemeDrawing {
  const style = themeStyle(model.theme, options.scheme);
  const own = ownDrawing(model, options, style);
  if (!options.withBands || model.distanceBands.length === 0) return own;
  const { language, messages } = options;
  const bands = distanceBandDrawing(model.distanceBands, (metres) => formatLength(metres, language, messages), style);
  return {
    replaced: own.replaced,
    below: () => [...bands.below(), ...own.below()],
    above: own.above,
    names: { type: 'FeatureCollection', features: [...bands.names.features, ...own.names.features] },
  };
}

function ownDrawing(model: ThemeModel, { language, messages }: ThemeDrawingOptions, style: ThemeStyle): ThemeDrawing {
  switch (model.kind) {
    case 'relations':
      return relationDrawing(model.arcs.drawn, { district: model.district, districtName: messages.themeView.district }, style);
    case 'measures':
      return measureDrawing(
        model.towns,
        // An area that is named after the town is not the town.
        ({ of, figure }) => (of === undefined ? '' : `${of[language]}\n`) + figureWords(figure, language, messages),
        style,
      );
    case 'masses':
      return massDrawing(model.masses.masses, style);
    case 'areas':
      return areaDrawing(model.areas, (area: AreaSquare) => areaWords(area, language, messages), style);
  }
}
