/** Names of areas whose middle is out of sight, brought to the part that shows. */
import { boundsOf, centreOf, type Bounds } from '../domain/bounds.ts';
import { isCourse } from '../domain/isCourse.ts';
import { markOf, type Mark } from '../domain/markOf.ts';
import type { Drawing } from './Drawing.ts';
import { hostCounts } from './hostCounts.ts';
import type { LabelSpots } from './labelFeatures.ts';
import type { MapView } from './MapView.ts';
import { visibleSpot } from './visibleSpot.ts';

const AREAS: readonly Mark[] = ['soft', 'outline', 'area'];

/** `inSight` is what the panels leave free of the map. Areas that are drawn without a fill, those of context, stay as they are. */
export function labelSpots(
  { places, visible, selected }: Pick<MapView, 'places' | 'visible' | 'selected'>,
  outlines: Drawing['outlines'],
  inSight: Bounds,
): LabelSpots {
  const hosts = hostCounts(visible);
  const filled = new Set(visible.filter((place) => AREAS.includes(markOf(place)) && !place.properties.context).map(({ id }) => id));
  const spots = new Map<string, [number, number]>();
  for (const { id, geometry, properties } of places) {
    const isNamed = id === selected ? !isCourse(geometry) : filled.has(id) || hosts.has(id);
    if (!isNamed || geometry === null || properties.kind === 'zone') continue;
    if (holds(inSight, centreOf(boundsOf(geometry)))) continue;
    const spot = visibleSpot(outlines(id) ?? [], inSight, spots.values());
    if (spot !== undefined) spots.set(id, spot);
  }
  return spots;
}

function holds([west, south, east, north]: Bounds, [lon, lat]: readonly [number, number]): boolean {
  return lon > west && lon < east && lat > south && lat < north;
}
