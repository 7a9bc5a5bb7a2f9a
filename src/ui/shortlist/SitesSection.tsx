/** Sites of the reader's own that are ranked with the parks: points, and layers that were brought along. */
import type { LonLat } from '../../domain/distance.ts';
import { MOST_SITES } from '../../domain/shortlist/ShortlistChoice.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { siteName } from '../../i18n/shortlist/siteName.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { Fold, focusFold } from './Fold.tsx';
import { PointEntry, type MapPoint } from './PointEntry.tsx';

export interface OwnLayerChoice {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export interface SitesSectionProps {
  readonly sites: readonly LonLat[];
  /** In words, as it is told where it cannot be named. */
  readonly positionWords: (position: LonLat) => string;
  readonly layers: readonly OwnLayerChoice[];
  readonly map: MapPoint | undefined;
  readonly onPosition: (position: LonLat) => void;
  /** By its number from 1. */
  readonly onRemove: (number: number) => void;
  readonly onLayer: (id: string) => void;
}

export function SitesSection({ sites, positionWords, layers, map, onPosition, onRemove, onLayer }: SitesSectionProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language].sites;
  const number = (value: number) => formatNumber(value, language);
  const isFull = sites.length >= MOST_SITES;
  const chosen = sites.length + layers.filter(({ isChosen }) => isChosen).reduce((sum, { count }) => sum + count, 0);
  const remove = (site: number, button: Element) => {
    focusFold(button);
    onRemove(site);
  };
  return (
    <Fold id="shortlist-sites" heading={own.heading} state={chosen > 0 ? number(chosen) : undefined}>
      <p class="quiet">{own.about}</p>
      {sites.length > 0 && (
        <ul class="own-sites">
          {sites.map((position, index) => {
            const name = siteName(index + 1)[language];
            return (
              <li key={index}>
                <span>
                  {name} <span class="quiet">{positionWords(position)}</span>
                </span>
                <button type="button" class="icon-button" aria-label={own.remove(name)} title={own.remove(name)} onClick={({ currentTarget }) => remove(index + 1, currentTarget)}>
                  <Icon name="x" size={18} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {isFull && <p class="quiet">{own.full(number(MOST_SITES))}</p>}
      <PointEntry map={map} isDisabled={isFull} onPosition={onPosition} />
      {layers.length > 0 && (
        <fieldset class="own-candidates">
          <legend class="quiet">{own.layers}</legend>
          {layers.map(({ id, name, count, isChosen }) => (
            <label key={id}>
              <input type="checkbox" checked={isChosen} onChange={() => onLayer(id)} />
              <span>{name}</span>
              <span class="quiet">{own.layerCount(number(count))}</span>
            </label>
          ))}
        </fieldset>
      )}
    </Fold>
  );
}
