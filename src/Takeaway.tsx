/** What the page lets readers take away: loaded when the dialog is first opened. Another thing to take is another section here. */
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { Surface } from './domain/publicationRules.ts';
import { TAKEAWAY_MESSAGES } from './i18n/takeaway/index.ts';
import type { FirstView } from './load.ts';
import { publicAddress } from './state/publicAddress.ts';
import { filterWords } from './ui/filters/filterWords.ts';
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
  const sections: readonly TakeawaySection[] = [
    {
      id: 'places',
      heading: TAKEAWAY_MESSAGES[language].places,
      content: (
        <PlacesSection
          shown={visible}
          filterWords={filterWords(filter, catalog, language, messages)}
          parts={{
            catalog,
            places,
            bands: new Map(bands.map(({ properties, geometry }) => [properties.route, geometry])),
            surface,
            address: publicAddress(location.href),
          }}
        />
      ),
    },
  ];
  return <TakeawaySections sections={sections} />;
}
