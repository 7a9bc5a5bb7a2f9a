/** Tianditu (天地图) as a base map: a picture layer and the layer of its names, in Web Mercator. */
import type { RasterLayerSpecification } from 'maplibre-gl';
import type { TiandituBase } from '../../domain/BaseMap.ts';
import { serverAddresses } from '../../domain/baseMapOrigins.ts';
import type { Language } from '../../domain/LocalText.ts';
import { PALETTES } from '../palette.ts';
import type { OpenedBase } from './OpenedBase.ts';

/** As the service calls them: vector, imagery, and the names for each in Chinese or English. */
type TiandituLayer = 'vec' | 'img' | 'cva' | 'cia' | 'eva' | 'eia';

const PICTURES = {
  'tianditu-vec': { picture: 'vec', chinese: 'cva', english: 'eva', tone: 'light' },
  'tianditu-img': { picture: 'img', chinese: 'cia', english: 'eia', tone: 'dark' },
} as const satisfies Record<string, { picture: TiandituLayer; chinese: TiandituLayer; english: TiandituLayer; tone: 'light' | 'dark' }>;

/** Levels of its tiles. CGCS2000 and WGS-84 differ by less than a metre: nothing has to be shifted. */
const ZOOMS = { minzoom: 1, maxzoom: 18 } as const;

/** Addresses of one layer's tiles on each server, in the form that the service documents for WMTS by key and value. */
export function tiandituTiles({ endpoint, key }: Pick<TiandituBase, 'endpoint' | 'key'>, layer: TiandituLayer): string[] {
  const query =
    `SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles` +
    `&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${key}`;
  return serverAddresses(endpoint).map((address) => `${address}/${layer}_w/wmts?${query}`);
}

export function openTianditu(base: TiandituBase, id: keyof typeof PICTURES): OpenedBase {
  const { picture, chinese, english, tone } = PICTURES[id];
  return {
    credit: { id, ...(base.approvalNumber === undefined ? {} : { approvalNumber: base.approvalNumber }) },
    tone,
    close: () => undefined,
    layersFor: (_scheme, language: Language) => {
      const names = language === 'en' ? english : chinese;
      return {
        sources: Object.fromEntries(
          [picture, names].map((layer) => [`base-${layer}`, { type: 'raster', tiles: tiandituTiles(base, layer), tileSize: 256, ...ZOOMS }]),
        ),
        layers: [
          { id: 'base-ground', type: 'background', paint: { 'background-color': PALETTES[tone].neighbourLand } },
          ...[picture, names].map((layer): RasterLayerSpecification => ({ id: `base-${layer}`, type: 'raster', source: `base-${layer}` })),
        ],
      };
    },
  };
}
