/** Where the drives start: the reader's own plant, as a place of the map or any point. */
import type { LonLat } from '../../domain/distance.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { Fold, focusFold } from './Fold.tsx';
import { PointEntry, type MapPoint } from './PointEntry.tsx';

export interface OriginSectionProps {
  /** In words; undefined where none is chosen. */
  readonly origin: string | undefined;
  /** Id of the place that is chosen, where it is one. */
  readonly chosen: string | undefined;
  /** That can be chosen by name. */
  readonly places: readonly PlanningFeature[];
  readonly map: MapPoint | undefined;
  readonly onPlace: (id: string) => void;
  readonly onPosition: (position: LonLat) => void;
  readonly onClear: () => void;
}

export function OriginSection({ origin, chosen, places, map, onPlace, onPosition, onClear }: OriginSectionProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language].origin;
  const clear = (button: Element) => {
    focusFold(button);
    onClear();
  };
  return (
    <Fold id="shortlist-origin" heading={own.heading} state={origin}>
      {origin === undefined ? (
        <p class="quiet">{own.about}</p>
      ) : (
        <p class="chosen-point">
          <span>
            <span class="quiet">{own.chosen}</span> <strong>{origin}</strong>
          </span>
          <button type="button" class="icon-button" aria-label={own.clear} title={own.clear} onClick={({ currentTarget }) => clear(currentTarget)}>
            <Icon name="x" size={18} />
          </button>
        </p>
      )}
      <label class="field">
        <span>{own.place}</span>
        <select value={places.some(({ id }) => id === chosen) ? chosen : ''} onChange={({ currentTarget }) => currentTarget.value !== '' && onPlace(currentTarget.value)}>
          <option value="">{own.choose}</option>
          {places.map(({ id, properties }) => (
            <option key={id} value={id}>
              {properties.name[language]}
            </option>
          ))}
        </select>
      </label>
      <PointEntry map={map} onPosition={onPosition} />
    </Fold>
  );
}
