/** What a map shows that is drawn once, for paper or as a picture. */
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import { hasTownOutline } from './domain/hasTownOutline.ts';
import type { PublicationRules } from './domain/publicationRules.ts';
import { withTone } from './domain/Scheme.ts';
import { formatLength, formatNumber } from './i18n/format.ts';
import type { FirstView } from './load.ts';
import type { MapView } from './map/MapView.ts';
import type { Interface } from './ui/Interface.ts';

export interface StillViewParts {
  readonly data: FirstView;
  readonly visible: readonly PlanningFeature[];
  readonly filter: PlaceFilter;
  readonly selected: PlanningFeature | undefined;
  readonly base: MapView['base'];
  readonly themeDrawing: MapView['themeDrawing'];
  /** What the reader measured, drew or brought along. */
  readonly bench?: MapView['bench'];
  /** Those of the surface and the medium. */
  readonly rules: PublicationRules;
}

export function stillView(parts: StillViewParts, { language, messages, scheme }: Pick<Interface, 'language' | 'messages' | 'scheme'>): MapView {
  const { data, visible, filter, selected, base, themeDrawing, bench, rules } = parts;
  return {
    places: data.places,
    bands: data.bands,
    themes: data.catalog.themes,
    visible,
    filter,
    selected: selected?.id,
    hovered: undefined,
    own: undefined,
    base,
    themeDrawing,
    bench,
    language,
    scheme: base?.tone === undefined ? scheme : withTone(scheme, base.tone),
    drawBoundary: rules.drawBoundary,
    townOutlines: data.places.some((place) => hasTownOutline(place, rules.townOutlines)) ? rules.townOutlines : 'none',
    mapLabel: messages.map,
    hostCount: (count) => messages.hostCount(formatNumber(count, language)),
    radius: (metres) => formatLength(metres, language, messages),
    inSight: () => '',
  };
}
