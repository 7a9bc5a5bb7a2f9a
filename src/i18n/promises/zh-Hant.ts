/** Texts of the promises and of their changes, in traditional Chinese. */
import type { PromisesMessages } from './PromisesMessages.ts';

export const promises: PromisesMessages = {
  promisesIntro: '報告的每一項指標和承諾，各附目前查到的結果。「未查到」是指沒有查到公開的說法：是未知，不是沒有做到。',
  outcomeFilter: '按結果篩選',
  noSuchOutcome: '沒有查到這一類結果。',
  noSuchPromise: '沒有符合條件的承諾。',
  changeFilter: ({ before }) => `與 ${before} 年報告相比`,
  changeClass: ({ after }) => ({ added: '新增', advanced: '提高或提前', changed: '有調整', dropped: `${after} 年未提` }),
  changeHint: ({ before, after }) => ({
    added: `${before} 年報告沒有這一項`,
    advanced: '事項不變，數字更高或期限更早',
    changed: '表述、數字、單位、期限或地點不同，不判斷高低',
    dropped: `${before} 年報告有、${after} 年未提`,
  }),
  droppedAmong: (count, { after }) => `，其中 ${after} 年未提 ${count} 項`,
  changedFrom: '由',
  changedTo: '改為',
  wording: '表述',
  noTerm: '未定期限',
  noFigure: '未列數字',
  everywhere: '全區',
  doneOn: (day) => `${day} 實現`,
  searchedOn: (day) => `${day} 查找，沒有公開的結果`,
  besideKind: {
    figure: '後來的數字，口徑不同，不作判定',
    status: '後來的狀態，不作判定',
    background: '相關資料',
  },
};
