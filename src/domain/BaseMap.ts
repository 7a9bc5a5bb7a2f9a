/** The base maps that a reader may choose, and what a site knows of them. */
import type { ServicePictures } from './publicationRules.ts';

/** `embedded` comes with the site, `pmtiles` from the operator's address, `pmtiles-file` from the reader's own device. */
export const BASE_MAP_IDS = ['embedded', 'pmtiles', 'pmtiles-file', 'tianditu-vec', 'tianditu-img'] as const;
export type BaseMapId = (typeof BASE_MAP_IDS)[number];
/** From the reader's device, and on it alone. */
export const OWN_BASE_MAP = 'pmtiles-file' satisfies BaseMapId;
/** Those that are drawn in the place of the embedded one. */
export type OtherBaseMapId = Exclude<BaseMapId, 'embedded'>;

export interface PmtilesBase {
  /** Absolute, or relative to the page. */
  readonly url: string;
  readonly attribution: string;
  /** 审图号 of the map that the archive holds. */
  readonly approvalNumber?: string;
}

export interface TiandituBase {
  /** With the range of its servers: "https://t{0-7}.tianditu.gov.cn". */
  readonly endpoint: string;
  /** The operator's `tk`; whoever opens the page can read it. */
  readonly key: string;
  readonly approvalNumber?: string;
}

/** Those that the operator has set up. */
export interface BaseMaps {
  readonly pmtiles?: PmtilesBase;
  readonly tianditu?: TiandituBase;
  /** Other origins that readers' archives of layers may be read from. */
  readonly layerOrigins?: readonly string[];
}

/** Why a base map is not drawn. */
export const BASE_PROBLEMS = [
  'unknown',
  'absent',
  'no-code',
  'refused',
  'unreachable',
  'slow',
  'no-ranges',
  'not-pmtiles',
  'not-vector',
  'other-schema',
  'too-coarse',
  'outside',
  'damaged',
] as const;
export type BaseProblem = (typeof BASE_PROBLEMS)[number];

/** What has to stand on the map and in the credits while the base map is drawn. */
export interface BaseCredit {
  readonly id: OtherBaseMapId;
  /** Absent where the words are ours to say, as for Tianditu. */
  readonly attribution?: string;
  readonly approvalNumber?: string;
}

/**
 * Without the services that may not be shown. An archive stays: its administrative lines are never drawn, while Tianditu's are
 * part of its pictures.
 */
export function reviewedBaseMaps({ tianditu, ...maps }: BaseMaps, pictures: ServicePictures): BaseMaps {
  const isShown = tianditu !== undefined && (pictures === 'all' || tianditu.approvalNumber !== undefined);
  return isShown ? { ...maps, tianditu } : maps;
}

/** Those that can be chosen here, in the order of the switcher; `hasFile` where the device keeps an archive. */
export function offeredBaseMaps(maps: BaseMaps, hasFile: boolean): BaseMapId[] {
  const isOffered: Record<BaseMapId, boolean> = {
    embedded: true,
    pmtiles: maps.pmtiles !== undefined,
    'pmtiles-file': hasFile,
    'tianditu-vec': maps.tianditu !== undefined,
    'tianditu-img': maps.tianditu !== undefined,
  };
  return BASE_MAP_IDS.filter((id) => isOffered[id]);
}
