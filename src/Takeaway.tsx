/** What the page lets readers take away: loaded when the dialog is first opened. Another thing to take is another section here. */
import type { DrawnBase } from './BaseMaps.tsx';
import type { BenchModel } from './bench/BenchModel.ts';
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { publicationRules } from './domain/publicationRules.ts';
import { EMBED_MESSAGES } from './i18n/embed/index.ts';
import { formatNumber } from './i18n/format.ts';
import { PRINT_MESSAGES } from './i18n/print/index.ts';
import { standingOf } from './i18n/standingOf.ts';
import { TAKEAWAY_MESSAGES } from './i18n/takeaway/index.ts';
import { themeNotes } from './i18n/themeNotes.ts';
import { LoadError, type FirstView } from './load.ts';
import { BaseFailure } from './map/bases/baseProblemOf.ts';
import { GroundMissing } from './map/GroundMissing.ts';
import { PictureTooLarge } from './map/PictureTooLarge.ts';
import type { AppState } from './state/AppState.ts';
import { publicAddress } from './state/publicAddress.ts';
import { mapExtent, takeMapPicture } from './takeMapPicture.ts';
import { filterWords } from './ui/filters/filterWords.ts';
import { EmbedSection } from './ui/takeaway/EmbedSection.tsx';
import { useInterface } from './ui/Interface.ts';
import { PngSection } from './ui/takeaway/PngSection.tsx';
import { PrintSection } from './ui/takeaway/PrintSection.tsx';
import { PlacesSection } from './ui/takeaway/PlacesSection.tsx';
import { TakeawaySections, type TakeawaySection } from './ui/takeaway/TakeawaySections.tsx';
import { useThemeView } from './useThemeView.ts';

export interface TakeawayProps {
  readonly data: FirstView;
  readonly filter: PlaceFilter;
  /** The places that the filter shows. */
  readonly visible: readonly PlanningFeature[];
  readonly state: AppState;
  readonly selected: PlanningFeature | undefined;
  /** The base map by choice. */
  readonly base: DrawnBase | undefined;
  /** Undefined where the reader has made nothing. */
  readonly bench: BenchModel | undefined;
  readonly onPrint: () => void;
}

export function Takeaway({ data, filter, visible, state, selected, base, bench, onPrint }: TakeawayProps) {
  const shown = useInterface();
  const { language, messages } = shown;
  const { catalog, places, bands } = data;
  const { surface } = state;
  const { drawing: themeDrawing, model } = useThemeView(data, state, visible);
  const extent = mapExtent();
  const print = PRINT_MESSAGES[language];
  const { region } = catalog;
  const words = filterWords(filter, catalog, language, messages);
  const sections: readonly TakeawaySection[] = [
    {
      id: 'places',
      heading: TAKEAWAY_MESSAGES[language].places,
      content: (
        <PlacesSection
          shown={visible}
          filterWords={words}
          parts={{
            catalog,
            places,
            bands: new Map(bands.map(({ properties, geometry }) => [properties.route, geometry])),
            surface,
            address: region.publicUrl ?? publicAddress(location.href),
          }}
        />
      ),
    },
    {
      id: 'print',
      heading: print.sheetHeading,
      content: <PrintSection onOpen={onPrint} />,
    },
    ...(extent === undefined
      ? []
      : [
          {
            id: 'png',
            heading: print.pictureHeading,
            content: (
              <PngSection
                extent={extent}
                name={`${region.id}-map-${catalog.dataDate}`}
                standing={standingOf(catalog, publicationRules(region.publication, surface, 'png', base), messages)}
                take={(density, signal) =>
                  takeMapPicture(
                    {
                      data,
                      visible,
                      filter,
                      selected,
                      surface,
                      drawn: base,
                      themeDrawing,
                      bench: bench?.drawing.peek(),
                      notes: themeNotes(model, state.themeView, language, messages),
                      title: region.title[language],
                      subtitle: [
                        print.shown(words === '' ? print.everything : words, formatNumber(visible.filter(({ properties }) => !properties.context).length, language)),
                        ...(selected === undefined ? [] : [print.chosen(selected.properties.name[language])]),
                        ...(bench?.shownNames() ?? []),
                      ].join(' · '),
                    },
                    shown,
                    density,
                    signal,
                  )
                }
                missingOf={(error) => (error instanceof LoadError ? error.what(messages) : error instanceof GroundMissing ? messages.map : undefined)}
                largestOf={(error) => (error instanceof PictureTooLarge ? error.largest : undefined)}
                baseProblemOf={(error) => (error instanceof BaseFailure ? error.problem : undefined)}
              />
            ),
          },
        ]),
    {
      id: 'embed',
      heading: EMBED_MESSAGES[language].heading,
      content: (
        <EmbedSection
          state={state}
          title={[region.title[language], words].filter((part) => part !== '').join(' · ')}
          publicUrl={region.publicUrl}
          allowedOrigins={region.embed.allowedOrigins}
          // What an embedded map leaves out shows by what the page itself may draw.
          isInternal={publicationRules(region.publication, surface, 'screen') !== publicationRules(region.publication, 'embed', 'screen')}
        />
      ),
    },
  ];
  return <TakeawaySections sections={sections} />;
}
