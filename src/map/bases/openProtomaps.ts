/** A Protomaps archive as a base map. */
import type { Bounds } from '../../domain/bounds.ts';
import type { BaseCredit } from '../../domain/BaseMap.ts';
import { openArchive } from './openArchive.ts';
import type { OpenedBase } from './OpenedBase.ts';
import { protomapsLayers } from './protomapsLayers.ts';

const SOURCE = 'base-archive';

/** Throws a BaseFailure. What the credit does not say, the archive may say itself. */
export async function openProtomaps(from: string | File, frame: Bounds, credit: BaseCredit): Promise<OpenedBase> {
  const { tiles, header, attribution, bytes, close } = await openArchive(from, frame);
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = header;
  return {
    credit: { ...(attribution === undefined ? {} : { attribution }), ...credit },
    tone: undefined,
    bytes,
    close,
    layersFor: (scheme, language) => ({
      sources: { [SOURCE]: { type: 'vector', tiles: [tiles], minzoom: minZoom, maxzoom: maxZoom, bounds: [minLon, minLat, maxLon, maxLat] } },
      layers: protomapsLayers(SOURCE, scheme, language),
    }),
  };
}
