/** What stands on the map of itself: the mark of map review, its standing, and what the licence of the coast wants. */
import type { Standing } from '../../domain/standing.ts';

export function MapNote({ standing: { notice, statement, dataTo } }: { readonly standing: Standing }) {
  return (
    <div class="map-notes">
      <p class="map-credit">© OpenStreetMap</p>
      <div class="map-note">
        <p>
          <strong>{notice}</strong> · {dataTo}
        </p>
        <p>{statement}</p>
      </div>
    </div>
  );
}
