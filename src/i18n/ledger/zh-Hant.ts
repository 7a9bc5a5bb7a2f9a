/** Texts of the account of names, in traditional Chinese. */
import type { LedgerMessages } from './LedgerMessages.ts';

export const ledger: LedgerMessages = {
  coverageIntro: '報告寫到的每一個名稱都在這裏：落在圖上的哪一處，有多準，沒有落圖的原因是什麼。',
  resolutionFilter: '按落圖情況篩選',
  resolution: {
    located: '已定位',
    coarse: '大致範圍',
    outside: '在區外',
    unlocated: '未查到位置',
    'not-a-place': '不是地點',
  },
  ledgerCount: (mentions, names) => `報告點名 ${mentions} 次，歸為 ${names} 條`,
  reading: { certain: '應讀作', probable: '推定讀作' },
  quoted: (text) => `「${text}」`,
  openQuestions: '還沒有弄清的',
  openUnlocated: (count, all) => `${all} 處點名地點中，${count} 處沒有查到位置，各處寫明怎樣才能確定。`,
  openCoarse: (count, all) => `${all} 處點名地點中，${count} 處只知大致範圍，圖上畫作範圍，不畫作點。`,
};
