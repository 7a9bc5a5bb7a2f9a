/** What stands on the map of itself: the mark of map review, its standing, and what the licence of the coast wants. */
import type { Standing } from '../../domain/standing.ts';

export interface MapNoteProps {
  readonly standing: Standing;
  /** Of a base map by choice; courses and coast rest on OpenStreetMap whatever lies below them. */
  readonly baseCredit: string | undefined;
}

const OPEN_STREET_MAP = '© OpenStreetMap';

export function MapNote({ standing: { notice, statement, dataTo }, baseCredit }: MapNoteProps) {
  return (
    <>
      <p class={baseCredit === undefined ? 'map-credit' : 'map-credit on-base'}>
        {[...(baseCredit === undefined ? [] : [baseCredit]), ...(baseCredit?.includes('OpenStreetMap') ? [] : [OPEN_STREET_MAP])].join(' · ')}
      </p>
      <div class="map-note">
        <p>
          <strong>{notice}</strong> · {dataTo}
        </p>
        <p>{statement}</p>
      </div>
    </>
  );
}
