/** What the services of the country call a place, in words: which kinds it may be, and how far its one point may be off. */
import type { Kind } from '../../src/domain/PlanningFeature.ts';

export interface TypeMeaning {
  readonly kinds: readonly Kind[];
  /** Radius in metres: the common reach of such a place from the point that stands for it. Absent where a point says nothing. */
  readonly pointMetres?: number;
}

/**
 * The first row that the words fit counts. Neither service states an accuracy: one point stands for a place of unknown
 * extent, so a building gets 200 m, grounds 500, an estate or a scenic area 1 500, a town 1 500, a county or city 6 000.
 */
const ROWS: readonly (readonly [RegExp, TypeMeaning])[] = [
  [/(高速|道路).*(出口|入口)|收费站|互通|立交/, { kinds: ['node'], pointMetres: 500 }],
  [/火车站|高铁站|铁路站|汽车站|客运站|地铁站/, { kinds: ['node'], pointMetres: 300 }],
  [/港口|码头|轮渡/, { kinds: ['node'], pointMetres: 500 }],
  [/机场/, { kinds: ['node'], pointMetres: 1_500 }],
  [/桥/, { kinds: ['node'], pointMetres: 500 }],
  // A way has no middle worth a mark.
  [/道路|公路|国道|省道|县道|铁路|线路|航道/, { kinds: ['route'] }],
  [/国家|省级|直辖市|自治区/, { kinds: ['anchor'] }],
  [/地级|地市|城市|区县|县级/, { kinds: ['anchor', 'town'], pointMetres: 6_000 }],
  [/乡镇|街道办|镇级|街道级/, { kinds: ['town', 'anchor'], pointMetres: 1_500 }],
  [/村|社区|行政地标|地名/, { kinds: [], pointMetres: 1_500 }],
  [/园区|工业区|开发区|产业园/, { kinds: ['park', 'project'], pointMetres: 1_500 }],
  [/公司|企业|工厂|厂矿/, { kinds: ['company', 'project'], pointMetres: 300 }],
  [/大学|高等院校|学院/, { kinds: ['facility'], pointMetres: 500 }],
  [/学校|教育|中学|小学|医院|医疗|卫生|科研|政府|机关|文化|图书馆/, { kinds: ['facility'], pointMetres: 200 }],
  [/酒店|宾馆|住宿|购物|商场|百货|商业/, { kinds: ['facility'], pointMetres: 200 }],
  [/公园|广场|运动|体育/, { kinds: ['facility'], pointMetres: 500 }],
  [/景区|景点|风景|旅游|自然|山峰|岛屿|水系|湖泊/, { kinds: ['facility'], pointMetres: 1_500 }],
  [/房地产|住宅|小区|写字楼|楼宇/, { kinds: ['facility', 'company', 'project'], pointMetres: 300 }],
];

/** A type that no row knows is still one point that the service has published. */
const UNKNOWN: TypeMeaning = { kinds: [], pointMetres: 500 };

/** Types are named from wide to narrow, "旅游景点;公园": the narrowest that is known counts. */
export function meaningOfType(words: string | undefined): TypeMeaning {
  for (const word of (words ?? '').split(/[;；,，|]/).toReversed()) {
    const row = ROWS.find(([pattern]) => pattern.test(word));
    if (row !== undefined) return row[1];
  }
  return UNKNOWN;
}
