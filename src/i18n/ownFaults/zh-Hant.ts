/** Texts for what is wrong with readers' files in traditional Chinese. */
import type { OwnFaultMessages } from './OwnFaultMessages.ts';

const at = (where: string) => (where === '' ? '' : `（${where}）`);

export const ownFaults: OwnFaultMessages = {
  fault: {
    'unknown-sort': ({ where, found }) => `認不出這是哪種檔案${at(where)}${found === undefined ? '' : `：${found}`}。`,
    empty: ({ where }) => `檔案是空的${at(where)}。`,
    'too-large': ({ where, found, limit }) => `太大${at(where)}：${found}，上限 ${limit}。`,
    'too-many-features': ({ where, found, limit }) => `要素太多${at(where)}：${found} 個，上限 ${limit} 個。`,
    'too-many-positions': ({ where, found, limit }) => `坐標點太多${at(where)}：${found} 個，上限 ${limit} 個。`,
    'too-many-columns': ({ where, found, limit }) => `欄太多${at(where)}：${found} 欄，上限 ${limit} 欄。`,
    'too-deep': ({ where, found, limit }) => `嵌套太深${at(where)}：${found} 層，上限 ${limit} 層。`,
    swells: ({ where, found, limit }) => `壓縮檔展開後大得反常${at(where)}：${found}，上限 ${limit}，已停止。`,
    broken: ({ where, found }) => `檔案有錯，讀不下去${at(where)}${found === undefined ? '' : `：${found}`}。`,
    encrypted: ({ where }) => `檔案有密碼${at(where)}，請先去掉密碼再匯入。`,
    'no-features': ({ where }) => `裏面沒有要素${at(where)}。`,
    'part-missing': ({ where, found }) => `缺少配套檔案${at(where)}${found === undefined ? '' : `：${found}`}。`,
    'bad-address': () => '這不是網站上檔案的網址：要麼以 http:// 或 https:// 開頭，要麼是本站上的路徑。',
    'not-allowed': ({ found }) => `本圖不能從 ${found} 讀取。營運者可以允許（seeds/settings.local.json 的 layerOrigins）。沒有向那裡發出請求。`,
    unreachable: () => '連不上：沒有網路，或對方網站不讓本頁讀取（CORS），或轉到了別的地址。',
    'server-fault': ({ found }) => `對方伺服器出錯（${found}）。`,
    replaced: () => '這個地址的檔案在讀取期間換過了，請重新讀取。',
    'not-there': ({ found }) => `這個網址沒有這個檔案（${found}）。`,
    'no-ranges': () => '對方網站只能整個傳送檔案。要用能分段取（Range）的網站。',
    'no-index': () => '沒有空間索引，只能整個下載。請帶索引另存：ogr2ogr -f FlatGeobuf -lco SPATIAL_INDEX=YES out.fgb in.fgb',
    'other-crs': ({ found }) => `坐標系統${found === undefined ? '沒有寫明' : `是「${found}」`}。這裡只讀經緯度的 WGS-84 或 CGCS2000，請先轉換：ogr2ogr -f FlatGeobuf -t_srs EPSG:4326 out.fgb in.fgb`,
    'out-of-memory': () => '記憶體不夠，瀏覽器停止了讀取。',
  },
  atLine: (line, column) => `第 ${line} 行第 ${column} 個字`,
  leftAside: (count) => `另有 ${count} 個檔案沒有讀入`,

  refusedCount: (count) => `${count} 個要素沒有讀入`,
  remarkedCount: (count) => `${count} 個要素有疑問，仍已讀入`,
  featureNumber: (number) => `第 ${number} 個`,
  featureFault: {
    'no-geometry': '沒有圖形',
    'unknown-geometry': '認不出圖形的類型',
    'too-few-positions': '坐標點太少',
    'not-closed': '邊界沒有閉合，已代為閉合',
    'not-a-number': '坐標不是數字',
    'out-of-range': '坐標超出經緯度範圍',
    'bad-text': '圖形的文字讀不懂',
    'nested-collection': '圖形集合套得太深',
    'crosses-itself': '邊界自相交，面積不可靠',
    'network-link': '指向檔案之外，未取',
  },
  foundThere: (text) => `「${text}」`,
  inField: (field) => `欄「${field}」`,
  onlyFirst: (count) => `只列出前 ${count} 個。`,
};
