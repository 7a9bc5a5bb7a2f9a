/** The words by which a name that nobody knows is found: what names of places end with, and what stands between names. */

/** What names of places end with. */
export const SUFFIXES: readonly string[] = [
  ...'镇 乡 村 街道 社区 小区 新城 新区 高新区 开发区 合作区 示范区 集聚区 工业区 度假区 风景区 保护区 片区'.split(' '),
  ...'园 园区 产业园 产业岛 基地 港 码头 枢纽 互通 机场 候机楼 航道 水道 口岸'.split(' '),
  ...'高速 铁路 城轨 大道 公路 路 街 巷 站 大桥 特大桥 隧道 通道 绿道 碧道 堤'.split(' '),
  ...'公园 广场 山 湖 岛 湾 河 江 涌 海 水库 湿地 林场 农场'.split(' '),
  ...'学校 中学 小学 幼儿园 学院 大学 职校 医院 书院 研究院 实验室 宾馆 酒店 大楼 大厦 祠 故居 博物馆 图书馆 体育馆 文化馆 纪念馆'.split(' '),
];

/** After these a last character belongs to another word: 山水, 路网, 站点. */
export const NO_END_BEFORE: Readonly<Record<string, string>> = {
  镇: '级街村区域政长中',
  乡: '村镇亲愁土贤情',
  村: '民居级务委集支庄镇',
  园: '艺林长丁区',
  港: '口澳区珠深人资商股元',
  路: '网段径线面灯由过边况演',
  街: '道镇区坊',
  巷: '道',
  站: '点台位稳式长岗',
  山: '水区林体地脉',
  湖: '泊面区水',
  岛: '屿内外',
  湾: '区',
  河: '道流长湖段岸',
  江: '河边水海',
  涌: '现入流',
  海: '洋外内关岸产上水绵量归报选运岛',
  堤: '坝围',
  公路: '网',
  学校: '长',
  新区: '块',
};

/** Behind a known name these are only its surroundings. */
export const SURROUNDINGS: readonly string[] = ['片区'];

/** Characters that join or measure and stand in few names. */
export const BETWEEN: string = '的和与及在至以为是了将把对向从由被让使等并或也都到于其该此本各每全个条座家所处片批名期把又更最已未不有按经因而则且若如同随给予沿';

/** Words of reports that stand before a name and are no part of it: verbs, adverbs, what is counted or praised. */
export const WORDS_BETWEEN: readonly string[] = [
  ...'推进 推动 建设 打造 支持 加快 完善 提升 实施 推广 规划 启动 完成 建成 开工 投产 投用 引进 引入 培育 优化 改造 升级 加强 深化'.split(' '),
  ...'落实 开展 促进 构建 建立 健全 扩大 增强 强化 依托 围绕 聚焦 整合 盘活 修复 修葺 创建 争取 力争 力促 确保 全面 积极 加大 大力'.split(' '),
  ...'持续 继续 发挥 布局 实现 推出 举办 新建 扩建 改建 筹建 续建 谋划 引导 鼓励 协助 助力 办好 抓好 用好 管好 做好 做强 做优 做大 做旺 织密'.split(' '),
  ...'位于 设立 成立 组织 结合 对接 融入 服务 巩固 拓展 推行 探索 深入 高标准 高水平 高质量 高品质 高起点 获评 入选 授予 参观 调研 考察'.split(' '),
  ...'申报 评为 打响 坚持 带动 打造成 建设成 培育成 包括 以及 通过 进一步 率先 重点 主动 充分 有序 加速 建好 拥有 覆盖 连接 贯通 途经 毗邻 靠近 通往 前往 来自 开通 保护 活化 命名'.split(' '),
  ...'老旧 大型 小型 优质 新型 现代化 标准化 寄宿制 国家级 省级 市级 区级 县级 镇级 村级 首批 首个 一批 多个 部分 所有 其他 周边 附近 主要'.split(' '),
];

/** Names that hold one of the characters above: there it joins nothing. */
export const NOT_BETWEEN: readonly string[] = '和平 和顺 和美 和谐 永和 仁和 太和 泰和 天和 共和 协和 义和 同德 同心 大同 同和 长期 本田 全福 至善 名人 经济 经贸 日本 如意 家园 有为'.split(' ');

/** Words that say what kind of thing it is and name none: alone before a suffix they make no name. */
export const GENERIC: readonly string[] = [
  ...'工业 产业 科技 科创 创新 创业 农业 生态 文化 旅游 体育 教育 医疗 商业 物流 电商 数字 智慧 绿色 综合 特色 示范 试点 典型 美丽 城市 城镇 城乡 城区'.split(' '),
  ...'农村 乡镇 乡村 中心 国家 全省 全市 全区 镇街 民营 公办 民办 高等 高职 职业 技术 普通 初级 高级 红色 历史 主题 健康 储能 电 城 儿童 运动 市民 口袋 社区 村居 小型'.split(' '),
  ...'湿地 森林 郊野 休闲 高铁 城际 轨道 交通 客运 货运 高速 公共 基层 卫生 综治 便民 充电 桩 大 小 新 老 旧 强 名 古 主 干 县 市 区 省 镇 村 园 校 家 乡 水 道 思 出 门 销 链 半 环 线 路 大学 生产 研发 服务 制造 培训 实训 实践 孵化 养老 康养'.split(' '),
];
