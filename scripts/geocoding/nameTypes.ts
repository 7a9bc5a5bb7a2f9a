/** The words with which Chinese place names end, grouped by the kind of thing that they say it is. */

const WORDS = {
  town: '镇 乡 街道 街道办 街道办事处 镇人民政府 乡人民政府 镇政府 乡政府 圩镇 镇区',
  village: '村 村委会 村民委员会 社区 居委会 居民委员会 社区居委会 社区居民委员会 自然村 新村',
  district: '省 市 区 县 自治县 自治州 特别行政区',
  park:
    '园区 产业园 工业园 产业园区 工业园区 科技园 科技园区 工业区 开发区 经济开发区 高新区 高新技术产业开发区 高新技术产业园区 ' +
    '基地 产业基地 集聚区 集聚地 新区 新城 滨海新区 滨海新城 示范区 合作区 产业岛',
  quarter: '片区 街区 小区 花园 花苑 家园',
  station: '站 火车站 高铁站 车站 铁路站 动车站',
  stop: '汽车站 汽车总站 客运站 公交站 公交总站 地铁站',
  exit: '互通 互通立交 立交 出口 入口 出入口 枢纽 枢纽互通 枢纽立交 收费站 高速出口 高速入口 高速出入口',
  bridge: '桥 大桥 特大桥 桥梁 大桥站',
  port: '港 港口 港区 码头 作业区 货运码头 客运码头 港码头',
  airport: '机场 国际机场',
  road: '路 大道 公路 高速 高速公路 街 大街 巷 线 快线 快速路',
  railway: '铁路 高铁 城际',
  water: '河 水道 水库 涌',
  mountain: '山 岭 峰',
  island: '岛 半岛',
  school: '中学 小学 学校 幼儿园 书院',
  college: '学院 大学',
  hospital: '医院 卫生院 卫生站 门诊部',
  hotel: '宾馆 酒店 大酒店 饭店 旅馆',
  square: '广场',
  green: '公园 森林公园 国家森林公园 湿地公园 国家湿地公园 生态园 农业生态园 植物园 博览园 景区 风景区 风景名胜区',
  lab: '实验室',
  company: '公司 有限公司 有限责任公司 股份有限公司 集团 集团有限公司 厂 总厂 分公司',
  shop: '店 分店 专卖店 旗舰店 超市 商店 便利店 商行 餐厅 酒家 酒楼 饭馆 药店 药房 茶庄 咖啡厅 市场 农贸市场',
  service: '停车场 加油站 变电站 水文站 服务区 派出所 管委会 管理处 售票处 银行 支行 邮局 供电所 法院 法庭 敬老院 殡仪馆',
} as const;

export type NameType = keyof typeof WORDS;

export interface NameEnding {
  readonly type: NameType;
  readonly word: string;
}

const TYPE_OF: ReadonlyMap<string, NameType> = new Map(
  (Object.entries(WORDS) as [NameType, string][]).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
);
const LONGEST = Math.max(...[...TYPE_OF.keys()].map((word) => word.length));

/** Whether the text is only what a thing is called: 火车站. */
export function isEnding(folded: string): boolean {
  return TYPE_OF.has(folded);
}

/**
 * What the name says that it is, by its longest ending: 园区, not 区. Undefined where it says nothing, or where less than
 * `leaving` characters would be left: 香港, 中山.
 */
export function endingOf(folded: string, leaving = 2): NameEnding | undefined {
  for (let length = Math.min(LONGEST, [...folded].length - leaving); length > 0; length -= 1) {
    const word = folded.slice(-length);
    const type = TYPE_OF.get(word);
    if (type !== undefined) return { type, word };
  }
  return undefined;
}
