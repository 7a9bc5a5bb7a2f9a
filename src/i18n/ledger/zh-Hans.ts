/** Texts of the account of names, in simplified Chinese. */
import type { LedgerMessages } from './LedgerMessages.ts';

export const ledger: LedgerMessages = {
  coverageIntro: '报告写到的每一个名称都在这里：落在图上的哪一处，有多准，没有落图的原因是什么。',
  resolutionFilter: '按落图情况筛选',
  resolution: {
    located: '已定位',
    coarse: '大致范围',
    outside: '在区外',
    unlocated: '未查到位置',
    'not-a-place': '不是地点',
  },
  ledgerCount: (mentions, names) => `报告点名 ${mentions} 次，归为 ${names} 条`,
  reading: { certain: '应读作', probable: '推定读作' },
  quoted: (text) => `“${text}”`,
  openQuestions: '还没有弄清的',
  openUnlocated: (count, all) => `${all} 处点名地点中，${count} 处没有查到位置，各处写明怎样才能确定。`,
  openCoarse: (count, all) => `${all} 处点名地点中，${count} 处只知大致范围，图上画作范围，不画作点。`,
};
