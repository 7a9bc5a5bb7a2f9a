/** Which roads and railways around a map on paper shows: those that lie on it and have not vanished at its scale. */
import type { Feature, LineString, MultiLineString } from 'geojson';
import { boundsOf } from '../domain/bounds.ts';
import { windowBounds, type MapWindow } from '../domain/paper/mapWindow.ts';
import { metresPerPixel } from '../domain/scaleBar.ts';
import { MOST_PIXELS_OFF } from './networkLayers.ts';

export type NetworkLine = Feature<LineString | MultiLineString, { readonly kind: 'expressway' | 'railway'; readonly radiusMetres: number }>;

export function drawnNetwork(lines: readonly NetworkLine[], window: MapWindow): ReadonlySet<NetworkLine['properties']['kind']> {
  const [west, south, east, north] = windowBounds(window.center, window.zoom, window);
  const most = MOST_PIXELS_OFF * metresPerPixel(window.center[1], window.zoom);
  return new Set(
    lines.flatMap(({ geometry, properties: { kind, radiusMetres } }) => {
      const [left, bottom, right, top] = boundsOf(geometry);
      return radiusMetres <= most && left < east && right > west && bottom < north && top > south ? [kind] : [];
    }),
  );
}
