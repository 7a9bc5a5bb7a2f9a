/** Texts for what is wrong with readers' files in simplified Chinese. */
import type { OwnFaultMessages } from './OwnFaultMessages.ts';

const at = (where: string) => (where === '' ? '' : `（${where}）`);

export const ownFaults: OwnFaultMessages = {
  fault: {
    'unknown-sort': ({ where, found }) => `认不出这是哪种文件${at(where)}${found === undefined ? '' : `：${found}`}。`,
    empty: ({ where }) => `文件是空的${at(where)}。`,
    'too-large': ({ where, found, limit }) => `太大${at(where)}：${found}，上限 ${limit}。`,
    'too-many-features': ({ where, found, limit }) => `要素太多${at(where)}：${found} 个，上限 ${limit} 个。`,
    'too-many-positions': ({ where, found, limit }) => `坐标点太多${at(where)}：${found} 个，上限 ${limit} 个。`,
    'too-many-columns': ({ where, found, limit }) => `列太多${at(where)}：${found} 列，上限 ${limit} 列。`,
    'too-deep': ({ where, found, limit }) => `嵌套太深${at(where)}：${found} 层，上限 ${limit} 层。`,
    swells: ({ where, found, limit }) => `压缩包展开后大得反常${at(where)}：${found}，上限 ${limit}，已停止。`,
    broken: ({ where, found }) => `文件有错，读不下去${at(where)}${found === undefined ? '' : `：${found}`}。`,
    encrypted: ({ where }) => `文件有密码${at(where)}，请先去掉密码再导入。`,
    'no-features': ({ where }) => `里面没有要素${at(where)}。`,
    'part-missing': ({ where, found }) => `缺少配套文件${at(where)}${found === undefined ? '' : `：${found}`}。`,
    'bad-address': () => '这不是网站上文件的地址：要么以 http:// 或 https:// 开头，要么是本站上的路径。',
    'not-allowed': ({ found }) => `本图不能从 ${found} 读取。运营者可以准许（seeds/settings.local.json 的 layerOrigins）。没有向那里发出请求。`,
    unreachable: () => '连不上：没有网络，或对方网站不让本页读取（CORS），或转到了别的地址。',
    'server-fault': ({ found }) => `对方服务器出错（${found}）。`,
    replaced: () => '这个地址的文件在读取期间换过了，请重新读取。',
    'not-there': ({ found }) => `这个地址没有这个文件（${found}）。`,
    'no-ranges': () => '对方网站只能整个发送文件。要用能按段取（Range）的网站。',
    'no-index': () => '没有空间索引，只能整个下载。请带索引另存：ogr2ogr -f FlatGeobuf -lco SPATIAL_INDEX=YES out.fgb in.fgb',
    'other-crs': ({ found }) => `坐标系${found === undefined ? '没有写明' : `是“${found}”`}。这里只读经纬度的 WGS-84 或 CGCS2000，请先转换：ogr2ogr -f FlatGeobuf -t_srs EPSG:4326 out.fgb in.fgb`,
    'out-of-memory': () => '内存不够，浏览器停止了读取。',
  },
  atLine: (line, column) => `第 ${line} 行第 ${column} 个字`,
  leftAside: (count) => `另有 ${count} 个文件没有读入`,

  refusedCount: (count) => `${count} 个要素没有读入`,
  remarkedCount: (count) => `${count} 个要素有疑问，仍已读入`,
  featureNumber: (number) => `第 ${number} 个`,
  featureFault: {
    'no-geometry': '没有图形',
    'unknown-geometry': '认不出图形的类型',
    'too-few-positions': '坐标点太少',
    'not-closed': '边界没有闭合，已代为闭合',
    'not-a-number': '坐标不是数字',
    'out-of-range': '坐标超出经纬度范围',
    'bad-text': '图形的文字读不懂',
    'nested-collection': '图形集合套得太深',
    'crosses-itself': '边界自相交，面积不可靠',
    'network-link': '指向文件之外，未取',
  },
  foundThere: (text) => `“${text}”`,
  inField: (field) => `列“${field}”`,
  onlyFirst: (count) => `只列出前 ${count} 个。`,
};
