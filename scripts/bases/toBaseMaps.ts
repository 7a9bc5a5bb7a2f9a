/** What region and settings say of base maps → what the page and its policy need to know of them. */
import type { BaseMaps } from '../../src/domain/BaseMap.ts';
import type { Region } from '../seeds/schema.ts';
import { REGION_FILE } from '../seeds/Seeds.ts';
import { SETTINGS_FILE, type Settings } from './readSettings.ts';

/** As Tianditu documents its tile service: eight servers of the same content. */
const TIANDITU = 'https://t{0-7}.tianditu.gov.cn';

export function toBaseMaps({ baseMaps }: Pick<Region, 'baseMaps'>, { tiandituKey, layerOrigins = [] }: Settings): BaseMaps {
  const { pmtiles, tianditu } = baseMaps;
  return {
    ...(pmtiles === undefined ? {} : { pmtiles: { url: pmtiles.url, attribution: pmtiles.attribution, ...numberOf(pmtiles) } }),
    ...(tiandituKey === undefined ? {} : { tianditu: { endpoint: tianditu?.endpoint ?? TIANDITU, key: tiandituKey, ...numberOf(tianditu) } }),
    ...(layerOrigins.length === 0 ? {} : { layerOrigins: layerOrigins.map((origin) => new URL(origin).origin) }),
  };
}

/** What an operator may have meant to have and has not. */
export function baseMapNotes({ baseMaps }: Pick<Region, 'baseMaps'>, { tiandituKey }: Settings): string[] {
  if (baseMaps.tianditu === undefined || tiandituKey !== undefined) return [];
  return [`${REGION_FILE} › baseMaps.tianditu: is not offered without a tiandituKey in ${SETTINGS_FILE}`];
}

function numberOf(map: { readonly approvalNumber?: string | undefined } | undefined): { approvalNumber?: string } {
  return map?.approvalNumber === undefined ? {} : { approvalNumber: map.approvalNumber };
}
