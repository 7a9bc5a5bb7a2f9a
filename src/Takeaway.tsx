/** What the page lets readers take away: loaded when the dialog is first opened. Another thing to take is another section here. */
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { publicationRules, type Surface } from './domain/publicationRules.ts';
import { EMBED_MESSAGES } from './i18n/embed/index.ts';
import { TAKEAWAY_MESSAGES } from './i18n/takeaway/index.ts';
import type { FirstView } from './load.ts';
import { publicAddress } from './state/publicAddress.ts';
import { filterWords } from './ui/filters/filterWords.ts';
import { EmbedSection } from './ui/takeaway/EmbedSection.tsx';
import { useInterface } from './ui/Interface.ts';
import { PlacesSection } from './ui/takeaway/PlacesSection.tsx';
import { TakeawaySections, type TakeawaySection } from './ui/takeaway/TakeawaySections.tsx';

export interface TakeawayProps {
  readonly data: FirstView;
  readonly filter: PlaceFilter;
  /** The places that the filter shows. */
  readonly visible: readonly PlanningFeature[];
  readonly surface: Surface;
}

export function Takeaway({ data: { catalog, places, bands }, filter, visible, surface }: TakeawayProps) {
  const { language, messages } = useInterface();
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
      id: 'embed',
      heading: EMBED_MESSAGES[language].heading,
      content: (
        <EmbedSection
          title={[region.title[language], words].filter((part) => part !== '').join(' · ')}
          publicUrl={region.publicUrl}
          // What an embedded map leaves out shows by what the page itself may draw.
          isInternal={publicationRules(region.publication, surface, 'screen') !== publicationRules(region.publication, 'embed', 'screen')}
        />
      ),
    },
  ];
  return <TakeawaySections sections={sections} />;
}
