/** Texts of the promises and of their changes, in simplified Chinese. */
import type { PromisesMessages } from './PromisesMessages.ts';

export const promises: PromisesMessages = {
  promisesIntro: '报告的每一项指标和承诺，各附目前查到的结果。“未查到”是指没有查到公开的说法：是未知，不是没有做到。',
  outcomeFilter: '按结果筛选',
  noSuchOutcome: '没有查到这一类结果。',
  noSuchPromise: '没有符合条件的承诺。',
  changeFilter: ({ before }) => `与 ${before} 年报告相比`,
  changeClass: ({ after }) => ({ added: '新增', advanced: '提高或提前', changed: '有调整', dropped: `${after} 年未提` }),
  changeHint: ({ before, after }) => ({
    added: `${before} 年报告没有这一项`,
    advanced: '事项不变，数字更高或期限更早',
    changed: '表述、数字、单位、期限或地点不同，不判断高低',
    dropped: `${before} 年报告有、${after} 年未提`,
  }),
  droppedAmong: (count, { after }) => `，其中 ${after} 年未提 ${count} 项`,
  changedFrom: '由',
  changedTo: '改为',
  wording: '表述',
  noTerm: '未定期限',
  noFigure: '未列数字',
  everywhere: '全区',
  doneOn: (day) => `${day} 实现`,
  searchedOn: (day) => `${day} 查找，没有公开的结果`,
  besideKind: {
    figure: '后来的数字，口径不同，不作判定',
    status: '后来的状态，不作判定',
    background: '相关资料',
  },
};
