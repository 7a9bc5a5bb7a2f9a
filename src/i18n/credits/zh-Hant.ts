/** Texts of the credits in traditional Chinese. */
import type { CreditsMessages } from './CreditsMessages.ts';

export const credits: CreditsMessages = {
  creditGroup: { data: '資料', fonts: '字體與圖示', software: '軟件' },
  creditsIntro: '本圖由以下資料、字體與軟件構成。',
  creditNote: {
    report: '政府工作報告；本圖只作摘述',
    coast: '海岸線與陸地',
    boundaries: '區縣界線與城市駐地（GCJ-02，已轉換為 WGS-84）；界線沒有審圖號，僅供內部示意',
    positions: '鎮區、城市與機場位置的出處，逐處註明',
    own: '河流為示意線；推定的位置均註明半徑',
    chinese: '沒有中文字體的設備上使用的子集',
    latin: '西文與數字',
    icons: '圖示',
    map: '底圖與註記',
    layers: '規劃圖層',
    baseMaps: '可選的底圖檔案',
    interface: '介面',
    search: '搜尋',
    distances: '距離',
    drawing: '量測與繪製',
    readers: '讀取自有資料',
    pipeline: '資料生成與校驗',
    build: '構建',
  },
  creditsLicence: '許可',
  serviceCredit: (provider) => `地點位置或路線走向，由搜尋服務 ${provider} 給出`,
  boundaryCredit: '鎮街與園區的界線',
};
