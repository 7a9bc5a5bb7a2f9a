/** How each base map is opened. What reads archives is fetched only when one is chosen. */
import type { BaseMaps, OtherBaseMapId } from '../../domain/BaseMap.ts';
import type { Bounds } from '../../domain/bounds.ts';
import { baseCode, BaseFailure } from './baseProblemOf.ts';
import type { OpenedBase } from './OpenedBase.ts';
import { openTianditu } from './tianditu.ts';

export interface BaseRequest {
  readonly maps: BaseMaps;
  /** The archive of this base map that the device keeps. */
  readonly kept: File | undefined;
  /** What the map shows at all, in degrees. */
  readonly frame: Bounds;
}

/** Throws a BaseFailure where the base map cannot be drawn. */
export type BaseDriver = (request: BaseRequest) => Promise<OpenedBase>;

export const BASE_DRIVERS = {
  pmtiles: async ({ maps: { pmtiles }, kept, frame }) => {
    if (pmtiles === undefined) throw new BaseFailure('unknown');
    const { url, ...credit } = pmtiles;
    const { openProtomaps } = await drawer();
    return openProtomaps(kept ?? absolute(url), frame, { id: 'pmtiles', ...credit });
  },
  'pmtiles-file': async ({ kept, frame }) => {
    if (kept === undefined) throw new BaseFailure('absent');
    const { openProtomaps } = await drawer();
    return openProtomaps(kept, frame, { id: 'pmtiles-file' });
  },
  'tianditu-vec': (request) => tianditu(request, 'tianditu-vec'),
  'tianditu-img': (request) => tianditu(request, 'tianditu-img'),
} as const satisfies Record<OtherBaseMapId, BaseDriver>;

const drawer = () => baseCode(() => import('./openProtomaps.ts'));

/** An archive may lie beside the page. */
export function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

async function tianditu({ maps }: BaseRequest, id: 'tianditu-vec' | 'tianditu-img'): Promise<OpenedBase> {
  if (maps.tianditu === undefined) throw new BaseFailure('unknown');
  return openTianditu(maps.tianditu, id);
}
