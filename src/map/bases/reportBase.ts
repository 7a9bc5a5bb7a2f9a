/** Tells whoever chose a base map what becomes of its tiles. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { BASE_SOURCE_PREFIX, type BaseTile, type ShownBase, type TileEvent } from './BaseLayers.ts';

const EVENTS = [
  ['sourcedataloading', 'asked'],
  ['sourcedata', 'arrived'],
  ['sourcedataabort', 'aborted'],
] as const satisfies readonly (readonly [string, TileEvent])[];

/** `shown` gives the base map that is drawn at the time. */
export function reportBase(map: MapLibreMap, shown: () => ShownBase | undefined): void {
  for (const [name, event] of EVENTS) {
    map.on(name, ({ sourceId, tile }) => {
      if (isOfBase(sourceId) && tile !== undefined) shown()?.onTile(event, tile as BaseTile);
    });
  }
}

/** True for a source of a base map by choice, also of one that is drawn no longer. */
export function isOfBase(sourceId: string | undefined): boolean {
  return sourceId?.startsWith(BASE_SOURCE_PREFIX) === true;
}
