/** What is near a point of the map that a reader asked about: fetched when he first asks. */
import { useMemo } from 'preact/hooks';
import { directionTo } from './domain/directionTo.ts';
import { distanceRange } from './domain/distance.ts';
import { nearestTo } from './domain/nearestPlaces.ts';
import { MOST_SITES } from './domain/shortlist/ShortlistChoice.ts';
import type { Kind, PlanningFeature } from './domain/PlanningFeature.ts';
import { NEAR_MESSAGES } from './i18n/near/index.ts';
import type { ContextPoint } from './map/contextPoint.ts';
import './style/near.css';
import { addSite } from './state/shortlist/transitions.ts';
import { measureFrom, setView } from './state/transitions.ts';
import { useInterface } from './ui/Interface.ts';
import { NearCard } from './ui/near/NearCard.tsx';
import type { PointCardProps } from './ui/stage/PointCard.tsx';
import type { Bench } from './useBench.ts';

export interface NearHereProps extends Pick<PointCardProps, 'covered'> {
  readonly bench: Bench;
  readonly asked: ContextPoint;
  readonly places: readonly PlanningFeature[];
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** Grounds that a point may lie in; towns and zones are told otherwise. */
const GROUNDS: readonly Kind[] = ['park', 'project', 'facility', 'company'];
const MOST_GROUNDS = 4;

export function NearHere({ bench, asked, places, ...card }: NearHereProps) {
  const { language } = useInterface();
  const own = NEAR_MESSAGES[language];
  const { rows, grounds } = useMemo(() => {
    // A finger points as well as the map is large; what it means is told as exactly as it is asked.
    const origin = { position: asked.position, radiusMetres: 0 };
    return {
      rows: nearestTo(origin, places).map((row) => ({ ...row, direction: directionTo(origin, row.place) })),
      grounds: places.filter((place) => GROUNDS.includes(place.properties.kind) && place.properties.host === undefined && distanceRange(origin, place)?.fromMetres === 0),
    };
  }, [asked, places]);
  return (
    <NearCard
      {...card}
      x={asked.x}
      y={asked.y}
      position={asked.position}
      rows={rows}
      within={grounds.slice(0, MOST_GROUNDS).map(({ properties }) => properties.name[language])}
      actions={[
        {
          label: own.measureAll,
          act: () => {
            bench.store.apply((before) => setView(measureFrom(before, { position: asked.position }), 'map'));
            card.onClose();
          },
        },
        // Beyond what an address holds none is offered.
        ...(bench.store.state.value.shortlist.sites.length < MOST_SITES
          ? [
              {
                label: own.site,
                act: () => {
                  bench.store.apply((before) => setView(addSite(before, asked.position), 'shortlist'));
                  card.onClose();
                },
              },
            ]
          : []),
        {
          label: own.buffer,
          act: () => {
            bench.drawBand({ position: [...asked.position] });
            card.onClose();
          },
        },
      ]}
    />
  );
}
