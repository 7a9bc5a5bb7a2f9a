/** Which outlines the map draws, and where the boundary package keeps them. */
import type { SeedText } from '../seeds/schema.ts';

export interface DistrictSource {
  readonly adcode: string;
  readonly name: SeedText;
  /** File of the package, without its ending. */
  readonly file: string;
  /** True where the file holds the parts of the region and their union is wanted. */
  readonly united?: boolean;
}

/**
 * Counties first: they are drawn finer than the cities after them,
 * and where two outlines disagree the earlier one keeps the ground.
 */
export const DISTRICT_SOURCES: readonly DistrictSource[] = [
  { adcode: '440705', file: '440700', name: { 'zh-Hans': '新会区', en: 'Xinhui' } },
  { adcode: '440703', file: '440700', name: { 'zh-Hans': '蓬江区', en: 'Pengjiang' } },
  { adcode: '440704', file: '440700', name: { 'zh-Hans': '江海区', en: 'Jianghai' } },
  { adcode: '440781', file: '440700', name: { 'zh-Hans': '台山市', en: 'Taishan' } },
  { adcode: '440783', file: '440700', name: { 'zh-Hans': '开平市', en: 'Kaiping' } },
  { adcode: '440784', file: '440700', name: { 'zh-Hans': '鹤山市', en: 'Heshan' } },
  { adcode: '440785', file: '440700', name: { 'zh-Hans': '恩平市', en: 'Enping' } },
  { adcode: '810000', file: '810000', united: true, name: { 'zh-Hans': '香港', en: 'Hong Kong' } },
  { adcode: '820000', file: '820000', united: true, name: { 'zh-Hans': '澳门', en: 'Macao' } },
  { adcode: '440400', file: '440000', name: { 'zh-Hans': '珠海市', en: 'Zhuhai' } },
  { adcode: '440600', file: '440000', name: { 'zh-Hans': '佛山市', en: 'Foshan' } },
  { adcode: '440100', file: '440000', name: { 'zh-Hans': '广州市', en: 'Guangzhou' } },
  { adcode: '440300', file: '440000', name: { 'zh-Hans': '深圳市', en: 'Shenzhen' } },
  { adcode: '442000', file: '440000', name: { 'zh-Hans': '中山市', en: 'Zhongshan' } },
  { adcode: '441900', file: '440000', name: { 'zh-Hans': '东莞市', en: 'Dongguan' } },
];
