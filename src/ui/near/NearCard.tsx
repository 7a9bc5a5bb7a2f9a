/** What is near a point of the map: the nearest of each sort with range and direction, the point's coordinates, and what can be done from there. */
import type { Direction } from '../../domain/directionTo.ts';
import type { LonLat } from '../../domain/distance.ts';
import { coordinateLines, coordinateText } from '../../domain/datum/coordinateText.ts';
import { GEOGRAPHIC_DATUMS } from '../../domain/datum/Datum.ts';
import type { NearRow } from '../../domain/NearRow.ts';
import { formatDistanceRange } from '../../i18n/format.ts';
import { NEAR_MESSAGES } from '../../i18n/near/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { useCopy } from '../parts/useCopy.ts';
import { PointCard, type PointCardProps } from '../stage/PointCard.tsx';

export interface NearCardRow extends NearRow {
  readonly direction: Direction | undefined;
}

/** Something else to do from the point. */
export interface NearAction {
  readonly label: string;
  readonly act: () => void;
}

export interface NearCardProps extends Pick<PointCardProps, 'x' | 'y' | 'covered' | 'onClose'> {
  readonly position: LonLat;
  readonly rows: readonly NearCardRow[];
  /** Names of the places whose ground may hold the point. */
  readonly within: readonly string[];
  readonly actions: readonly NearAction[];
  readonly onSelect: (id: string) => void;
}

export function NearCard({ position, rows, within, actions, onSelect, ...card }: NearCardProps) {
  const { language, messages } = useInterface();
  const own = NEAR_MESSAGES[language];
  const { outcome, copy } = useCopy();
  const directionWords = (direction: Direction | undefined) => {
    if (direction === undefined) return [];
    const point = messages.controls.direction[direction.point];
    return [direction.degrees === undefined ? point : own.degrees(point, String(direction.degrees))];
  };
  return (
    <>
      <span class="near-point" style={{ transform: `translate(${card.x}px, ${card.y}px)` }} />
      <PointCard {...card} class="near-card" heading={own.heading} focus="button.close">
        {within.length > 0 && <p class="quiet">{own.inGround(within.join(messages.listSeparator))}</p>}
        <dl class="near-rows">
          {rows.map(({ group, place, range, direction }) => (
            <div key={group}>
              <dt>{messages.nearest[group]}</dt>
              <dd>
                <PlaceLink id={place.id} onSelect={onSelect}>
                  {place.properties.name[language]}
                </PlaceLink>
                <span class="near-range">{[formatDistanceRange(range, language, messages), ...directionWords(direction)].join(' · ')}</span>
              </dd>
            </div>
          ))}
        </dl>
        <h3>{own.coordinates}</h3>
        <dl class="near-coordinates">
          {GEOGRAPHIC_DATUMS.map((datum) => (
            <div key={datum}>
              <dt>{own.datum[datum]}</dt>
              <dd>
                <span>{coordinateText(position, datum)}</span>
                <button type="button" class="icon-button" aria-label={own.copy(datum)} title={own.copy(datum)} onClick={() => void copy(coordinateText(position, datum))}>
                  <Icon name="copy" size={16} />
                </button>
              </dd>
            </div>
          ))}
        </dl>
        <p class="near-status" role="status">
          {outcome.value !== undefined && (outcome.value === 'copied' ? own.copied : own.notCopied)}
        </p>
        <div class="near-actions">
          <button type="button" class="text-button" onClick={() => void copy(coordinateLines(position))}>
            {own.copyAll}
          </button>
          {actions.map(({ label, act }) => (
            <button type="button" class="text-button" key={label} onClick={act}>
              {label}
            </button>
          ))}
        </div>
      </PointCard>
    </>
  );
}
